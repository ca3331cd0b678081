/** What typed text comes to: a number, or a sentence saying what is allowed. */
export type TypedNumber = { readonly value: number } | { readonly refusal: string };

/** Typed digits as they are read: without what groups them, in whichever script they were typed. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s,_]/g, '')
    .replace('−', '-');
