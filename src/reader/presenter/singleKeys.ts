/** Where it is remembered that the reader wants no keys of one character: some speak to their browser, and speech is typed. */
const storageKey = 'singleKeys';

/** Whether keys that are a letter, a digit or a sign do anything. */
export function singleKeysWanted(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether the reader wants keys of one character. */
export function wantSingleKeys(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // A browser that keeps nothing for pages: the keys stay as they are.
  }
}
