import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elsewhereText, heldElsewhere } from './facts/elsewhere.ts';

const text = readFileSync(new URL('./facts.md', import.meta.url), 'utf8');

/** The facts of the notes that speak of what the book can draw: their name, and the numbers of the first and the last. */
const lists = [
  ['isometry', 1, 20],
  ['batch norm', 10, 23],
] as const;

test('every fact of the notes is measured, or held by a test that is named', () => {
  const facts = lists.flatMap(([of, first, last]) => Array.from({ length: last - first + 1 }, (_, k) => `${of} W${first + k}`));
  // Two facts of one setting share their rows: W11-W12.
  const spoken = text.replace(/\b(isometry|batch norm) W(\d+)-W(\d+)/g, '$1 W$2 $1 W$3');
  expect(facts.filter((fact) => !new RegExp(`\\b${fact}\\b`).test(spoken))).toEqual([]);
  expect(facts.length).toBeGreaterThanOrEqual(34);
});

test('the tests that hold the others are there', () => {
  expect(text.endsWith(elsewhereText())).toBe(true);
  const paths = heldElsewhere.flatMap(({ tests }) => tests);
  expect(paths.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
  expect(paths.length).toBeGreaterThanOrEqual(20);
});
