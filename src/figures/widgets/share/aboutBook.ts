import { isLanguage, type LanguageId, languages } from '../../../messages/languages.ts';

/** What the build wrote down of the book as a whole, in `about.json` at its root. */
export interface AboutBook {
  readonly version: string;
  /** The state of the source that it was built from, where the build knew. */
  readonly commit?: string;
  /** Where problems are reported, where the build was told: an address of https or mailto. */
  readonly report?: string;
  readonly languages: readonly LanguageId[];
  /** Whether the page of the Laboratory is written. */
  readonly laboratory: boolean;
}

/** The root of the site, from any of its pages. */
export const siteRoot = ({ documentElement, baseURI }: Document = document): URL => new URL(documentElement.dataset.root ?? './', baseURI);

let asked: Promise<AboutBook> | undefined;

/** What the build wrote down; asked for once, and again where that failed. */
export function aboutBook(): Promise<AboutBook> {
  asked ??= fetch(new URL('about.json', siteRoot()))
    .then((response) => response.json() as Promise<AboutBook>)
    .catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
  return asked;
}

/** The language of a page, by where it lies below the root. */
function languageOf(path: string): LanguageId {
  const [first] = path.split('/');
  return isLanguage(first) && languages[first].folder !== '' ? first : 'en';
}

/** The language that the page is in, and the path of the same page in any, below the root of the site. */
export function pageInLanguages({ pathname }: Pick<Location, 'pathname'>, root: Pick<URL, 'pathname'>) {
  const path = pathname.slice(root.pathname.length);
  const language = languageOf(path);
  const rest = path.slice(languages[language].folder.length);
  return { language, pathIn: (other: LanguageId): string => languages[other].folder + rest };
}
