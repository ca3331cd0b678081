import { expect, test } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { isFull } from '../tier.ts';
import { expectSameLaws } from './inDistribution.ts';
import { compareMethods } from './lawAgainstWeights.ts';
import { fewCases } from './lawCells.ts';

/** Fewer networks see larger differences alone, in less than half of the time. */
const cases = isFull ? fewCases : fewCases.map((one) => ({ ...one, settings: { ...one.settings, networks: 160 } }));

// On the reference, which small networks suit better; every pair of ingredients on the kernels: lawOfEveryCell.full.ts.
test('networks drawn in law have the law of networks drawn with their weights, forward, backward and both together', async () => {
  expect(cases.length).toBeGreaterThanOrEqual(10);
  const comparisons = await compareMethods(cases, await loadDigits(), createReferenceBackend());
  expectSameLaws('Drawn in law against drawn weights', comparisons, 250);
}, 300_000);
