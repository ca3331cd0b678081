import { afterAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { atLayer, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';

const ledger = new Ledger('The ReLU orbit of the cosine', 28);
afterAll(() => ledger.close());

const relu = { activation: 'relu', depth: 20, batch: 8 } as const satisfies Partial<Settings>;
/** The cosine lies between -1 and 1. */
const range = 2;
const layers = [1, 2, 3, 5, 10, 20];

describe('the mean cosine, layer by layer', () => {
  test('from orthonormal inputs: .31831 .49373 .60483 .73595 .87154 .94843', async () => {
    const settings = { ...relu, normalization: 'none', inputs: 'equicorrelated', correlation: 0 } as const;
    const drawn = await sampled({ ...settings, width: 256, networks: 48, seed: 1, metrics: ['correlation'] });
    const prediction = predictionOf(drawn, 'correlation', true);
    const printed = [0.31831, 0.49373, 0.60483, 0.73595, 0.87154, 0.94843];
    layers.forEach((layer, k) => {
      const [measured, expected] = atLayer('cosine 0, width 256', 'correlation', drawn, prediction, layer);
      expect(expected.value).toBeCloseTo(printed[k], 5);
      ledger.agrees(measured, { ...expected, range });
    });
  });

  const starts = [
    ['cosine 0.2', { normalization: 'none', inputs: 'equicorrelated', correlation: 0.2, seed: 100 }],
    ['cosine -0.1, divided by the root mean square', { normalization: 'rms', inputs: 'equicorrelated', correlation: -0.1, seed: 200 }],
    ['Gaussian inputs', { normalization: 'none', inputs: 'gaussian', seed: 300 }],
    ['Gaussian inputs, layer norm before the activation', { normalization: 'layer', inputs: 'gaussian', seed: 400 }],
  ] as const;

  test.each(starts)('%s', async (what, settings) => {
    const drawn = await sampled({ ...relu, ...settings, width: 64, networks: 120, metrics: ['correlation'] });
    const prediction = predictionOf(drawn, 'correlation', true);
    for (const layer of layers) {
      const [measured, expected] = atLayer(`${what}, width 64`, 'correlation', drawn, prediction, layer);
      ledger.agrees(measured, { ...expected, range });
    }
  });
});

test('outside its validity it fails: with biases samples come together faster', async () => {
  const settings = { ...relu, normalization: 'none', inputs: 'equicorrelated', correlation: 0, biasVariance: 1 } as const;
  const drawn = await sampled({ ...settings, width: 64, networks: 24, seed: 1, metrics: ['correlation'] });
  ledger.fails(...atLayer('biases of variance 1', 'correlation', drawn, predictionOf(drawn, 'correlation', false), 3));
});
