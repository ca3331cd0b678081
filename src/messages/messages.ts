import { catalogue } from './catalogue.ts';
import type { en } from './en/index.ts';

/** The same tree with any text, or any sentence made of the same parts, at its leaves: what a translation must provide. */
export type Translated<T> = T extends string
  ? string
  : T extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** The catalogue of reader-facing text: a section per room, a key per sentence. */
export type Messages = Translated<typeof en>;

/** The catalogue of the language that the book is read in. */
export const messages: Messages = catalogue;
