import { lengthRule } from './lengths.ts';

/** All that the attribute of this name says in these pages, each value once, sorted. */
const valuesOf = (attribute: string, pages: readonly string[]): readonly string[] => {
  const found = pages.flatMap((page) => [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))]);
  return [...new Set(found.flatMap(([, value = '']) => value.split(' ')))].sort();
};

/** Lights a term up wherever it stands on the page, as long as the reader points at one of them or works a control that bears its name. */
function termRule(name: string): string {
  const term = `[data-term="${name}"]`;
  return `body:has(${term}:is(:hover,:focus-within)) ${term}{background:var(--term-lit);outline:.12em solid var(--term-lit);outline-offset:0}`;
}

/** The rules that these pages need beside the book's stylesheet: of the classes that stand for lengths, and of the terms that they name. */
export const formulaStyles = (pages: readonly string[]): string =>
  [...valuesOf('class', pages).flatMap((name) => lengthRule(name) ?? []), ...valuesOf('data-term', pages).map(termRule)].join('\n');
