import { expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { runsAway } from '../networks/runsAway.ts';
import { eachOnce, pairwise, product } from './covering.ts';
import { activationCells, ingredients, pairwiseCells } from './deepCells.ts';

test('every level of each factor meets every level of each other, in few rows', () => {
  const factors = { a: [0, 1, 2, 3], b: ['x', 'y', 'z'], c: [false, true], d: [10, 20, 30] };
  const rows = pairwise(factors);
  let pairs = 0;
  for (const [k, first] of Object.entries(factors))
    for (const [m, second] of Object.entries(factors).filter(([name]) => name > k))
      for (const one of first)
        for (const other of second) {
          pairs++;
          const met = rows.some((row) => Reflect.get(row, k) === one && Reflect.get(row, m) === other);
          expect(met, `${k} ${one} with ${m} ${other}`).toBe(true);
        }
  expect(pairs).toBe(12 + 8 + 12 + 6 + 9 + 6);
  expect(rows.length).toBeLessThanOrEqual(16);
  expect(product(factors)).toHaveLength(72);
});

test('the cells at depth 200 hold all pairs of ingredients, and those of perceptrons every activation with every normalization', () => {
  const { wiring, activation, ...others } = ingredients;
  const kinds: Readonly<Record<string, readonly string[]>> = {
    ...others,
    normalizationPosition: wiring.map((w) => w.normalizationPosition),
  };
  let pairs = 0;
  for (const [kind, names] of Object.entries(kinds))
    for (const [other, otherNames] of Object.entries(kinds).filter(([name]) => name > kind))
      for (const name of names)
        for (const otherName of otherNames) {
          if (runsAway({ [other]: otherName, [kind]: name } as Partial<Settings>)) continue;
          pairs++;
          const met = pairwiseCells.some((cell) => Reflect.get(cell, kind) === name && Reflect.get(cell, other) === otherName);
          expect(met, `${name} with ${otherName}`).toBe(true);
        }
  expect(pairs).toBeGreaterThanOrEqual(100);
  expect(activationCells).toHaveLength(activation.length * others.normalization.length);
  console.log(
    `${pairs} pairs in ${pairwiseCells.length} cells; ${activationCells.length} cells of every activation with every normalization.`,
  );
});

test('a cover of few rows has every level of each factor', () => {
  const factors = { a: [0, 1, 2, 3, 4], b: ['x', 'y', 'z'], c: [false, true] };
  const rows = eachOnce(factors);
  expect(rows).toHaveLength(5);
  for (const [name, levels] of Object.entries(factors)) {
    expect(new Set<unknown>(rows.map((row) => Reflect.get(row, name)))).toEqual(new Set<unknown>(levels));
  }
});
