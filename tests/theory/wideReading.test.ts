import { expect, it } from 'vitest';
import { singularValues } from '../../src/math/singularValues.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import type { Metric } from '../../src/networks/metrics/metric.ts';
import { signalSingularValues } from '../../src/networks/metrics/spectrum.ts';
import { wideReading } from '../../src/theory/meanField/wideReading.ts';

const cases = [
  [1, 0, 2],
  [0.5, 0.3, 4],
  [3, 0.99, 16],
  [2, -0.2, 5],
  [1, 1, 3],
] as const;

it.each(cases)('the factor of q = %d, c = %d, n = %d has this Gram matrix and these singular values', (meanSquare, correlation, batch) => {
  const reading = wideReading({ meanSquare, correlation }, batch, 100);
  const { values, logScale } = reading.signal;
  for (let i = 0; i < batch; i++)
    for (let j = 0; j < batch; j++) {
      let product = 0;
      for (let k = 0; k < batch; k++) product += values[k * batch + i] * values[k * batch + j];
      expect(product).toBeCloseTo(i === j ? 1 : correlation, 12);
      if (j < i) expect(values[i * batch + j]).toBe(0);
    }
  const found = singularValues(values, batch, batch);
  signalSingularValues(reading).forEach((value, k) => {
    expect(value).toBeCloseTo(found[k], 7);
  });
  expect(Math.exp(2 * logScale)).toBeCloseTo(100 * meanSquare, 9);
});

it('every metric of it is what its formula says', () => {
  const [q, c, n] = [0.7, 0.4, 5];
  const reading = wideReading({ meanSquare: q, correlation: c }, n, 1000);
  const of = (id: MetricId): number => (metrics[id] as Metric).of(reading, { tau: 0.1 });
  const [top, rest] = [1 + (n - 1) * c, 1 - c];
  const determinant = (Math.log(top) + (n - 1) * Math.log(rest)) / n;
  const entropy = -((top / n) * Math.log(top / n) + (n - 1) * (rest / n) * Math.log(rest / n));
  const expected: Partial<Record<MetricId, number>> = {
    meanSquare: q,
    correlation: c,
    absoluteCosine: c,
    rmsCosine: c,
    angle: (Math.acos(c) * 180) / Math.PI,
    orthogonalityGap: c * Math.sqrt((n - 1) / n),
    isometryGap: -determinant,
    logDeterminant: Math.log(q) + determinant,
    stableRank: n / top,
    participationRatio: n / (1 + (n - 1) * c * c),
    effectiveRank: Math.exp(entropy),
    softRank: n,
  };
  for (const [id, value] of Object.entries(expected)) expect(of(id as MetricId), id).toBeCloseTo(value, 10);
});
