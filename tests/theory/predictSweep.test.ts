import { expect, test } from 'vitest';
import { completeSettings } from '../../src/networks/settings.ts';
import type { Sweep } from '../../src/networks/sweep.ts';
import { predictSweep } from '../../src/theory/predictSweep.ts';
import { orthogonalityFloorRms } from '../../src/theory/profiles/orthogonalityFloor.ts';

const sweep: Sweep = { over: 'width', values: [32, 64, 128, 256] };
const linear = { activation: 'linear', normalization: 'batchNoMean', depth: 40, batch: 4, metrics: ['orthogonalityGap'] } as const;

test('the floor of the orthogonality gap falls as the root of the width', () => {
  const prediction = predictSweep(completeSettings(linear), sweep, 'orthogonalityGap')!;
  expect(prediction.exponent).toBeCloseTo(-0.5, 12);
  expect(prediction).toMatchObject({ vouched: true, holds: [true, true, true, true], sizes: sweep.values });
  for (const [k, width] of sweep.values.entries()) {
    expect(prediction.levels[k]?.value).toBeCloseTo(orthogonalityFloorRms(width, 4), 12);
    expect(prediction.logarithms[k]).toBeCloseTo(Math.log(orthogonalityFloorRms(width, 4)), 12);
  }
});

test('it is vouched for only where the deeper half of the layers is at the floor, and the width is enough', () => {
  const at = (change: object) => predictSweep(completeSettings({ ...linear, ...change }), sweep, 'orthogonalityGap');
  expect(at({ depth: 16 })).toMatchObject({ vouched: false, holds: [false, false, false, false] });
  expect(at({ depth: 16 })?.levels[0]?.validity.because).toMatchObject({ id: 'transientWithinDepth', value: 16 });
  expect(at({ batch: 16, depth: 120 })).toMatchObject({ vouched: true, holds: [false, false, true, true] });
  expect(at({ depth: 3 })).toBeUndefined();
});

test('it says nothing of other networks, of slopes, and of metrics without a theory', () => {
  const of = (change: object, metric: 'orthogonalityGap' | 'gradientNorm' | 'softRank') =>
    predictSweep(completeSettings({ ...linear, ...change }), sweep, metric);
  expect(of({ normalization: 'batch' }, 'orthogonalityGap')).toBeUndefined();
  expect(of({ activation: 'relu', normalization: 'batch' }, 'gradientNorm')).toBeUndefined();
  expect(of({}, 'softRank')).toBeUndefined();
});

test('a level of another metric is its mean', () => {
  const prediction = predictSweep(completeSettings({ ...linear, batch: 16, depth: 150 }), sweep, 'participationRatio')!;
  expect(prediction.levels[3]?.value).toBeCloseTo(16 / (1 + 256 / (4 * 256)), 6);
  expect(prediction.exponent).toBeGreaterThan(0);
});
