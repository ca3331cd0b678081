import type { InEveryLanguage } from './chapter.ts';

/** A word of the book and what it means, in all languages; the meaning is one or two sentences without formulas. */
export interface GlossaryLine {
  readonly term: InEveryLanguage;
  readonly meaning: InEveryLanguage;
}

/** A word of the book in the language of the page. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** Where the word stands in the chapter's list of terms. */
export const termId = (id: string): string => `term-${id}`;
