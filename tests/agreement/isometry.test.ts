import { afterAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { decay, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';

const ledger = new Ledger('The decay of the isometry gap', 3);
afterAll(() => ledger.close());

const haar = { activation: 'linear', normalization: 'batchNoMean', weights: 'orthogonal' } as const satisfies Partial<Settings>;

describe('the logarithm of the mean gap falls by -ln(1 - 2/(d+2)) a layer', () => {
  const cells = [
    ['width and batch 20', { width: 20, batch: 20, correlation: 0.02, depth: 45, networks: 108 }, 0.0953],
    ['width and batch 50', { width: 50, batch: 50, correlation: 0.004, depth: 45, networks: 24 }, 0.0392],
  ] as const satisfies readonly (readonly [string, Partial<Settings> & { networks: number }, number])[];

  test.each(cells)('%s', async (what, settings, printed) => {
    const drawn = await sampled({ ...haar, ...settings, inputs: 'equicorrelated', seed: 1, metrics: ['isometryGap'] });
    const [measured, expected] = decay(what, 'isometryGap', drawn, predictionOf(drawn, 'isometryGap', true));
    expect(-expected.value).toBeCloseTo(printed, 4);
    ledger.agrees(measured, expected);
  });
});

test('outside its validity it fails: a Gaussian batch is too far from orthogonal', async () => {
  const drawn = await sampled({ ...haar, width: 16, batch: 16, depth: 40, networks: 48, seed: 1, metrics: ['isometryGap'] });
  const prediction = predictionOf(drawn, 'isometryGap', false);
  ledger.fails(...decay('Gaussian inputs, width and batch 16, layers 5..40', 'isometryGap', drawn, prediction, [5, 40]));
});
