import { type LanguageId, languages } from '../messages/languages.ts';

/** Where a page stands in the site. */
export interface Place {
  readonly language: LanguageId;
  /** Its address below the home page of its language: '' is that home page, '<slug>/' a chapter, '<slug>/teach/' the page for those who teach it. */
  readonly path: string;
  /** From the page to the root of the site, which all languages share: './', '../' or '/'. */
  readonly root: string;
  /** The languages that the site has. */
  readonly languages: readonly LanguageId[];
}

/** The address of the page for those who teach a chapter, below the home page of its language. */
export const teachingPath = (slug: string): string => `${slug}/teach/`;

/** The way from a page to the home page of its language. */
export const homeOf = ({ root, language }: Place): string => root + languages[language].folder;

/** The way from a page to the same page in another language. */
export const pageIn = (language: LanguageId, { root, path }: Place): string => root + languages[language].folder + path;
