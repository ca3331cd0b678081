import { afterAll, expect, test } from 'vitest';
import { atLayer, level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';

const ledger = new Ledger('The angle between two samples', 22);
afterAll(() => ledger.close());

/** Degrees. */
const range = 180;
const layers = [1, 2, 5, 10, 16];

test.each([
  ['Gaussian inputs', { normalization: 'none', inputs: 'gaussian', batch: 2, seed: 1 }],
  ['cosine 0.9', { normalization: 'none', inputs: 'equicorrelated', correlation: 0.9, batch: 2, seed: 100 }],
  [
    'batch norm without centring',
    { activation: 'linear', normalization: 'batchNoMean', inputs: 'equicorrelated', correlation: 0.9, batch: 4, seed: 400 },
  ],
  ['layer norm before the activation', { normalization: 'layer', inputs: 'gaussian', batch: 3, seed: 200 }],
] as const)('follows the orbit, layer by layer: %s', async (what, settings) => {
  const drawn = await sampled({ activation: 'relu', depth: 16, width: 64, networks: 240, ...settings, metrics: ['angle'] });
  const prediction = predictionOf(drawn, 'angle', true);
  for (const layer of layers) {
    const [measured, expected] = atLayer(what, 'angle', drawn, prediction, layer);
    ledger.agrees(measured, { ...expected, range });
  }
});

test('settles at the fixed point of batch norm and ReLU', async () => {
  const drawn = await sampled({ depth: 24, width: 64, batch: 8, networks: 96, seed: 300, metrics: ['angle'] });
  const [measured, expected] = level('batch 8, width 64', 'angle', drawn, predictionOf(drawn, 'angle', true));
  ledger.agrees(measured, { ...expected, range });
});

test('outside its validity it fails: in a deep, narrow network samples come together faster', async () => {
  const settings = { normalization: 'none', inputs: 'equicorrelated', correlation: 0, batch: 2, width: 16, depth: 40 } as const;
  const drawn = await sampled({ ...settings, networks: 120, seed: 1, metrics: ['angle'] });
  const prediction = predictionOf(drawn, 'angle', false);
  const [measured, expected] = atLayer('depth 40 at width 16', 'angle', drawn, prediction, 40);
  ledger.fails(measured, expected);
  expect(measured.mean).toBeLessThan(expected.value);
});

test('the mean angle is not the arccosine of the mean cosine', async () => {
  const settings = { normalization: 'none', inputs: 'equicorrelated', correlation: 0.9, batch: 2, width: 16, depth: 4 } as const;
  const drawn = await sampled({ ...settings, networks: 120, seed: 1, metrics: ['angle', 'correlation'] });
  const mean = (metric: 'angle' | 'correlation') => drawn.lines[metric]!.reduce((sum, line) => sum + line[4], 0) / 120;
  expect((Math.acos(mean('correlation')) * 180) / Math.PI - mean('angle')).toBeGreaterThan(1);
});
