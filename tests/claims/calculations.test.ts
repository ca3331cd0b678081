import { expect, test } from 'vitest';
import { claimsByChapter } from '../../chapters/claims.ts';
import { bearsOut, calculatedOf } from '../../src/claims/calculatedClaim.ts';
import { calculations } from '../../src/claims/calculations/index.ts';
import { seedsOf } from '../../src/claims/checkClaims.ts';
import type { CalculatedClaim } from '../../src/claims/claim.ts';
import { stateClaim } from '../../src/claims/statedClaim.ts';
import { calculationsTable, checkCalculation, isBorneOut } from '../../src/commandLine/calculationsTable.ts';

/** Fewer would mean that nobody looked. */
const fewest = 40;

const stated = Object.entries(claimsByChapter).flatMap(([chapter, claims]) =>
  Object.entries(calculatedOf(claims)).map(([id, claim]) => ({ chapter, id, claim })),
);

test('every calculated number of the book comes out, where chance has a part at three seeds', () => {
  const { fixed, ofTheDay } = seedsOf(new Date());
  const checked = stated.map((one) => ({ ...one, calculated: checkCalculation(one.claim, [...fixed, ofTheDay]) }));
  console.log(`${checked.length} calculated numbers\n${calculationsTable(checked)}`);
  expect(checked.length).toBeGreaterThanOrEqual(fewest);
  expect(checked.filter((one) => !isBorneOut(one)).map(({ id }) => id)).toEqual([]);
  expect([...new Set(stated.map(({ claim }) => claim.calculation))].sort()).toEqual(Object.keys(calculations).sort());
});

const variance: CalculatedClaim = { states: 0.333, digits: 3, calculation: 'uniformVariance' };

test.each([
  [0.333, 3, true],
  [0.33, 2, true],
  [0.334, 3, false],
  [0.3, 2, false],
])('a third as %f with %i digits: %s', (states, digits, holds) => {
  expect(bearsOut({ ...variance, states, digits }, 1 / 3)).toBe(holds);
});

test('a number off by half a unit is borne out, and one that is undefined is not', () => {
  expect(bearsOut({ ...variance, states: 0.5, digits: 0 }, 1)).toBe(true);
  expect(bearsOut(variance, Number.NaN)).toBe(false);
  expect(isBorneOut({ chapter: 'one', id: 'none', claim: variance, calculated: [] })).toBe(false);
  expect(calculationsTable([{ chapter: 'one', id: 'wrong', claim: { ...variance, states: 1 }, calculated: [1 / 3] }])).toMatch(
    /wrong .*1\.000 .*FAILS/,
  );
});

test('a page states a calculated number with its formula', () => {
  expect(stateClaim(variance)).toEqual({ claim: variance, tex: calculations.uniformVariance.tex, drawn: undefined });
});
