import { expect, test } from 'vitest';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { expectSameLaws } from './inDistribution.ts';
import { compareMethods } from './lawAgainstWeights.ts';
import { pairwiseCases } from './lawCells.ts';

test('networks drawn in law have the law of networks drawn with their weights, forward, backward and both together', async () => {
  expect(pairwiseCases.length).toBeGreaterThanOrEqual(30);
  const comparisons = await compareMethods(pairwiseCases, await loadDigits(), await createSimdBackend());
  expectSameLaws('Drawn in law against drawn weights', comparisons, 1000);
}, 300_000);
