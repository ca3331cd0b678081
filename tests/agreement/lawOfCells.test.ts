import { expect, test } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { expectSameLaws } from './inDistribution.ts';
import { compareMethods } from './lawAgainstWeights.ts';
import { fewCases } from './lawCells.ts';

// On the reference, which small networks suit better; every pair of ingredients on the kernels: lawOfEveryCell.full.ts.
test('networks drawn in law have the law of networks drawn with their weights, forward, backward and both together', async () => {
  expect(fewCases.length).toBeGreaterThanOrEqual(10);
  const comparisons = await compareMethods(fewCases, await loadDigits(), createReferenceBackend());
  expectSameLaws('Drawn in law against drawn weights', comparisons, 250);
}, 300_000);
