/** A language that the book can be read in. */
interface Language {
  /** As HTML names it (BCP 47). */
  readonly tag: string;
  /** What its readers call it. */
  readonly name: string;
  /** Where its pages lie, below the root of the site. */
  readonly folder: string;
}

/** Every language; the last is a stretched English, which only tests build, to find what has no room and what is not in the catalogue. */
export const languages = {
  en: { tag: 'en', name: 'English', folder: '' },
  zh: { tag: 'zh-Hans', name: '简体中文', folder: 'zh/' },
  pseudo: { tag: 'en-XA', name: 'Pseudo', folder: 'pseudo/' },
} as const satisfies Record<string, Language>;

/** A language of the book, as the code calls it. */
export type LanguageId = keyof typeof languages;

/** The languages that people translate: a text of the contents exists in each of them. */
export type PublishedLanguage = Exclude<LanguageId, 'pseudo'>;

/** Whether a word names a language of the book. */
export const isLanguage = (word: string): word is LanguageId => Object.hasOwn(languages, word);
