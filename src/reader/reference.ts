import { messages } from '../messages/messages.ts';

/** A work that the book cites. */
export interface Reference {
  /** Its name in `chapters/references.bib`. */
  readonly key: string;
  readonly authors: readonly string[];
  readonly families: readonly string[];
  /** Whether it has more authors than are listed. */
  readonly more: boolean;
  /** With a letter, where a work of the same authors has the same year. */
  readonly year: string;
  readonly title: string;
  readonly venue?: string;
  readonly link?: { readonly text: string; readonly url: string };
}

/** Where the work stands in the chapter's list of references. */
export const referenceId = (key: string): string => `reference-${key}`;

/** A work as the text names it, and the place in it: "Yang et al. 2019, Theorem 3.5". */
export function citationText({ families, more, year }: Reference, at?: string): string {
  const { authors, cited, citedAt } = messages.prose;
  const work = cited(authors(families, more), year);
  return at === undefined ? work : citedAt(work, at);
}
