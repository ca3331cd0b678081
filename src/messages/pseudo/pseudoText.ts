import type { Translated } from '../messages.ts';

const accented = new Map(
  Object.entries({ a: 'á', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', s: 'š', u: 'ü', A: 'Å', E: 'É', I: 'Î', O: 'Ø' }),
);

/** What lengthens a text: words, so that it may break where text may. */
const filler = 'ļøñĝ ';

/**
 * An English text that shows by its accents and brackets that it came from the catalogue, and has twice the length. What is in brackets
 * already, because it was made from other entries, is left as it is.
 */
export function pseudoText(text: string): string {
  let [inside, own, letters] = [0, '', 0];
  for (const letter of text) {
    if (letter === '⟧') inside--;
    own += inside > 0 ? letter : (accented.get(letter) ?? letter);
    if (inside === 0) letters++;
    if (letter === '⟦') inside++;
  }
  const padding = filler.repeat(Math.ceil(letters / filler.length)).slice(0, letters);
  return `⟦${own} ${padding.trim()}⟧`;
}

/** A catalogue with every text of another, and every sentence that it makes, as `pseudoText` writes it. */
export function pseudoCatalogue<T>(tree: T): Translated<T> {
  const translate = (leaf: unknown): unknown => {
    if (typeof leaf === 'string') return pseudoText(leaf);
    if (typeof leaf === 'function') return (...parts: unknown[]) => pseudoText(String(leaf(...parts)));
    return Object.fromEntries(Object.entries(leaf as object).map(([key, value]) => [key, translate(value)]));
  };
  return translate(tree) as Translated<T>;
}
