import { lengthRule } from './lengths.ts';

/** All that the attribute of this name says in these pages, each value once, sorted. */
const valuesOf = (attribute: string, pages: readonly string[]): readonly string[] => {
  const found = pages.flatMap((page) => [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))]);
  return [...new Set(found.flatMap(([, value = '']) => value.split(' ')))].sort();
};

/** The rules that these pages need beside the book's stylesheet: of the classes that stand for lengths. */
export const formulaStyles = (pages: readonly string[]): string =>
  valuesOf('class', pages)
    .flatMap((name) => lengthRule(name) ?? [])
    .join('\n');
