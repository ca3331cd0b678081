/** The tags that a chapter may use, beside Markdown. A tag that is not listed fails the build. */
export const elementNames = ['Claim', 'Experiment', 'Margin', 'Note', 'Term'] as const;

/** A tag of the book's own. */
export type ElementName = (typeof elementNames)[number];

/** HTML that Markdown has no sign for. */
export const htmlNames: readonly string[] = ['abbr', 'br', 'cite', 'details', 'dfn', 'kbd', 'q', 'sub', 'summary', 'sup', 'var'];
