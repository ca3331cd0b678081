import { beforeAll, describe, expect, test } from 'vitest';
import type { Backend } from '../../src/backends/backend.ts';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { activations } from '../../src/networks/activations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { activationCells, pairwiseCells } from './deepCells.ts';
import { type Comparison, compareLaws, expectSameLaws, familyLevel } from './inDistribution.ts';

const cells = pairwiseCells.filter(({ weights }) => weights === 'gaussian');
const patience = 1_800_000;

let digits: Float64Array;
beforeAll(async () => {
  digits = await loadDigits();
});

test(
  'WebAssembly draws networks of 200 layers from the same law as the reference, Gaussian weights',
  async () => {
    const comparisons = await compareLaws(await createWasmBackend(), cells, digits);
    expectSameLaws('Laws at depth 200 on WebAssembly, Gaussian weights', comparisons, 115);
  },
  patience,
);

/** Whether a comparison of one cell would be rejected among the 400 of all, even by Bonferroni. */
const tells = (comparisons: readonly Comparison[]): boolean => comparisons.some(({ pValue }) => pValue < familyLevel / 400);

describe('a planted error is found', () => {
  test(
    'a weight variance off by 5%, where no normalization undoes it',
    async () => {
      const cell = cells.find(({ normalization, activation }) => normalization === 'none' && activation === 'linear');
      if (cell === undefined) throw new Error('no such cell');
      const scaled = (settings: Partial<Settings>): Partial<Settings> => ({
        ...settings,
        weightVariance: 1.05 * activations.linear.defaultWeightVariance,
      });
      const comparisons = await compareLaws(await createWasmBackend(), [cell], digits, scaled);
      expect(comparisons).not.toHaveLength(0);
      expect(tells(comparisons)).toBe(true);
    },
    patience,
  );

  test(
    'weights of all layers drawn with the counters of the first',
    async () => {
      const cell = activationCells.find(({ normalization, activation }) => normalization === 'batch' && activation === 'relu');
      if (cell === undefined) throw new Error('no such cell');
      expect(tells(await compareLaws(withOneLayer(await createWasmBackend()), [cell], digits))).toBe(true);
    },
    patience,
  );
});

function withOneLayer<T>(backend: Backend<T>): Backend<T> {
  return { ...backend, matrices: (address) => backend.matrices({ ...address, layer: Math.min(address.layer, 1) }) };
}
