import { expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { runsAway } from '../networks/runsAway.ts';
import { pairwise, product } from './covering.ts';
import { ingredients, layerCells, pairwiseCells } from './deepCells.ts';

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

test('the cells at depth 200 hold all pairs of ingredients, and the few hold all activations and normalizations', () => {
  const { wiring, ...others } = ingredients;
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
  expect(pairs).toBeGreaterThanOrEqual(150);
  expect(layerCells().length).toBeGreaterThanOrEqual(200);
  console.log(`${pairs} pairs in ${pairwiseCells.length} cells; ${layerCells().length} cells of all layers.`);
});
