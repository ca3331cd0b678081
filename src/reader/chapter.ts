import type { LanguageId, PublishedLanguage } from '../messages/languages.ts';
import { pseudoText } from '../messages/pseudo/pseudoText.ts';

/** A text of the contents, as each language has it. */
export type InEveryLanguage = Readonly<Record<PublishedLanguage, string>>;

/** One line of the contents, in all languages. */
export interface ContentsEntry {
  /** Of an appendix, a letter. */
  readonly number: number | string;
  readonly title: InEveryLanguage;
  /** Its folder under `chapters/` and its address. */
  readonly slug: string;
  /** One sentence: what the chapter shows. */
  readonly summary: InEveryLanguage;
  /** Whether `chapters/<slug>/chapter.mdx` exists; a chapter in preparation is listed without a link. */
  readonly written: boolean;
  /** A bench to try things on: each of its sections holds a figure, where those of a chapter end in a measurement. */
  readonly workshop?: true;
}

/** A page beside the chapters, in all languages: its text is `chapters/<slug>/page.mdx`. */
export type PageEntry = Pick<ContentsEntry, 'title' | 'slug' | 'summary'>;

/** One line of the contents, in the language of the page. */
export interface Chapter extends Omit<ContentsEntry, 'title' | 'summary'> {
  readonly title: string;
  readonly summary: string;
}

/** A text in one language. */
export const textIn = (language: LanguageId, text: InEveryLanguage): string =>
  language === 'pseudo' ? pseudoText(text.en) : text[language];

/** A line of the contents, or a page beside the chapters, in one language. */
export function chapterIn<Entry extends PageEntry>(language: LanguageId, { title, summary, ...rest }: Entry) {
  return { ...rest, title: textIn(language, title), summary: textIn(language, summary) };
}
