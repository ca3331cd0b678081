/** The paper's colour in each theme, for the browser's own frame around a page; `styles/tokens.css` says the same. */
export const paper = { light: '#fdfcf9', dark: '#15171c' } as const;
