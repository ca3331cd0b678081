import { describe, expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { predictSpectrum } from '../../src/theory/batchNorm/batchNormSpectrum.ts';
import { predict } from '../../src/theory/predict.ts';

const alone = { activation: 'linear', normalization: 'batchNoMean', width: 256, batch: 16, depth: 50 } as const;
const at = (given: Partial<Settings>, layer = 50) => predictSpectrum(ensembleSpec({ ...alone, ...given }), layer);

describe('the law of the spectrum', () => {
  it('has the ratio n^2/(4d), and vouches for deep layers', () => {
    expect(at({})?.law.ratio).toBe(0.25);
    expect(at({})?.validity.holds).toBe(true);
    expect(at({})?.mark).toBe('ours');
  });

  it.each([
    ['batchBelowTwoRootWidth', { batch: 32 }, 50],
    ['batchAtLeast', { batch: 8 }, 50],
    ['noBias', { biasVariance: 1 }, 50],
    ['layerSettled', {}, 3],
  ] as const)('says when it does not hold: %s', (id, given, layer) => {
    expect(at(given, layer)?.validity).toMatchObject({ holds: false, because: { id } });
  });

  it.each([
    { activation: 'relu' },
    { normalization: 'batch' },
    { normalization: 'none' },
    { weights: 'orthogonal' },
    { architecture: 'residual' },
  ] as const)('says nothing of other networks: %o', (given) => {
    expect(at(given)).toBeUndefined();
  });
});

it('the participation ratio settles at n/(1 + c)', () => {
  const prediction = predict(ensembleSpec(alone), 'participationRatio');
  expect(prediction?.validity.holds).toBe(true);
  expect(prediction?.values[50]).toBeCloseTo(12.8, 12);
  expect(prediction?.values[0]).toBeNaN();
});

it('the participation ratio of a batch without room settles at sqrt d, where n/(1 + c) arrives as the room ends', () => {
  const [edge, beyond] = [31, 128].map((batch) => predict(ensembleSpec({ ...alone, batch, depth: 200 }), 'participationRatio'));
  expect(beyond?.validity.holds).toBe(true);
  expect(beyond?.values[200]).toBe(16);
  expect(edge?.source).not.toBe(beyond?.source);
  expect(Math.abs(edge!.values[200] - 16)).toBeLessThan(0.1);
});
