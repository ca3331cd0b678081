import { expect, test } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { expectSameLaws } from './inDistribution.ts';
import { compareMethods } from './lawAgainstWeights.ts';
import { pairwiseCases } from './lawCells.ts';

// On the reference, which small networks suit better; every cell on the kernels: lawOfEveryCell.full.ts.
test('networks drawn in law have the law of networks drawn with their weights, forward, backward and both together', async () => {
  expect(pairwiseCases.length).toBeGreaterThanOrEqual(30);
  const comparisons = await compareMethods(pairwiseCases, await loadDigits(), createReferenceBackend());
  expectSameLaws('Drawn in law against drawn weights', comparisons, 1000);
}, 300_000);
