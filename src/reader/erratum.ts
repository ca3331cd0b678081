import type { InEveryLanguage } from './chapter.ts';
import type { MarkId } from './prose/Mark.tsx';

/** What sort of difference it is: of words or signs, of a constant, of how a figure was made, of where a statement holds, or a result that others did not find again. */
export type ErratumKind = 'slip' | 'constant' | 'artefact' | 'limit' | 'unconfirmed';

/** A place where a work and what we find differ. The words of its entry stand in `chapters/errata/chapter.mdx`. */
export interface Erratum {
  /** The work, by its name in `chapters/references.bib`. */
  readonly work: string;
  /** Where in it. */
  readonly at: InEveryLanguage;
  /** What it is about, in a few words. */
  readonly title: InEveryLanguage;
  readonly kind: ErratumKind;
  /** How we know what we find. */
  readonly mark: MarkId;
  /** The folder of the chapter that it belongs to. */
  readonly chapter: string;
  /** Claims of the page of errata that bear it out; at least one. */
  readonly evidence: readonly [string, ...string[]];
}

/** All errata, by the name that tags use and that is the address of the entry. */
export type Errata = Readonly<Record<string, Erratum>>;

/** The folder and the address of the page of errata. */
export const errataSlug = 'errata';

/** An erratum as a link to its entry. */
export interface ErratumLink {
  readonly title: string;
  readonly href: string;
}

/** An erratum as the head of its entry. */
export interface ErratumEntryText extends Pick<Erratum, 'kind' | 'mark' | 'work'> {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  /** The chapter that it belongs to, and the way there where it is written. */
  readonly chapter: { readonly title: string; readonly number: number | string; readonly href?: string };
}
