/** The unit of a plot's lengths in CSS pixels: 1 beside text of 16 px, as on a page, and more where a projector enlarges all text. */
export const plotUnit = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize) / 16 || 1;
