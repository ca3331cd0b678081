import type { KatexOptions } from 'katex';
import katex from 'katex';

/** A name that a term may have: a word of the book, as in `data-term="width"`. */
const termName = /^[a-z][A-Za-z]*$/;

/** KaTeX's own words for `\htmlData` in our hands; everything else that leads out of a formula is an error. */
function trust(context: { readonly command: string; readonly attributes?: Readonly<Record<string, string>> }): boolean {
  const entries = Object.entries(context.attributes ?? {});
  const isTerm = context.command === '\\htmlData' && entries.length === 1 && entries[0][0] === 'data-term' && termName.test(entries[0][1]);
  if (isTerm) return true;
  throw new katex.ParseError(`${context.command} is allowed only as \\term{name}{formula}, the name one word.`);
}

/**
 * How formulas are read: anything that KaTeX merely tolerates is an error, and `\term{width}{d}` marks a part of a formula as the term
 * that prose and figures mean by the same name.
 */
export const katexOptions: KatexOptions = {
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  throwOnError: true,
  trust: trust as KatexOptions['trust'],
  macros: { '\\term': '\\htmlData{term=#1}{#2}' },
};
