/** What the reader can choose; `system` is what the reader's system says. */
export const themes = ['system', 'light', 'dark'] as const;

/** A theme that the reader can choose. */
export type ThemeId = (typeof themes)[number];

/** Where `public/beforePaint.js` looks for the reader's choice before the page is painted. */
const storageKey = 'theme';

const isTheme = (text: string): text is ThemeId => (themes as readonly string[]).includes(text);

/** The theme that the page stands in; other pages and the projector leave none of the reader's. */
export function currentTheme({ dataset }: HTMLElement = document.documentElement): ThemeId {
  const { theme = '' } = dataset;
  return isTheme(theme) ? theme : 'system';
}

/** Puts the page back in the theme that the reader chose, or in the system's. */
export function recallTheme(page: Document = document): void {
  const { dataset } = page.documentElement;
  delete dataset.theme;
  try {
    const kept = localStorage.getItem(storageKey) ?? '';
    if (kept !== 'system' && isTheme(kept)) dataset.theme = kept;
  } catch {
    // Nothing was kept.
  }
  const choice = page.querySelector<HTMLSelectElement>('.theme-switch select');
  if (choice) choice.value = currentTheme(page.documentElement);
}

/** Puts the page in a theme and remembers it for every page of the book. */
export function chooseTheme(theme: ThemeId, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // A browser that keeps nothing for pages: the choice holds until the page is left.
  }
}

/** Lets the page's theme switch follow the theme, and the theme the switch. */
export function watchThemeSwitch(page: Document = document): void {
  const choice = page.querySelector<HTMLSelectElement>('.theme-switch select');
  if (!choice) return;
  choice.value = currentTheme();
  choice.addEventListener('change', () => {
    if (isTheme(choice.value)) chooseTheme(choice.value);
  });
}
