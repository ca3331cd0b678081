/**
 * Whether a run failed because code of the book could not be fetched, in the words of Chromium, Firefox and Safari. A worker whose own
 * file is gone fails without a word.
 */
export const isMissingPart = (failure: string): boolean =>
  failure === '' || /dynamically imported module|importing a module script failed/i.test(failure);
