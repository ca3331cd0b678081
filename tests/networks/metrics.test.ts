import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orthonormalFrame } from '../../src/math/orthonormalFrame.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import type { Metric } from '../../src/networks/metrics/metric.ts';
import { normals, readingOf, withSingularValues } from './readings.ts';

const settings = { tau: 0.1, meanField: { meanSquare: 0.8, correlation: 0.3 } };
const signalMetrics = (Object.keys(metrics) as MetricId[]).filter((id) => (metrics[id] as Metric).needs === 'signal');
const measured = (id: MetricId, values: Float64Array, d: number, n: number, logScale = 0): number =>
  (metrics[id] as Metric).of(readingOf(values, d, n, logScale), settings);

/** Written anew from the definitions, over the Gram matrix and the columns. */
const gramOf = (h: Float64Array, d: number, n: number): number[][] =>
  Array.from({ length: n }, (_, j) =>
    Array.from({ length: n }, (_e, k) => {
      let sum = 0;
      for (let i = 0; i < d; i++) sum += h[i * n + j] * h[i * n + k];
      return sum;
    }),
  );
const cosines = (h: Float64Array, d: number, n: number): number[] => {
  const m = gramOf(h, d, n);
  return m.flatMap((row, j) => row.slice(0, j).map((entry, k) => entry / Math.sqrt(m[j][j] * m[k][k])));
};
const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;
const trace = (m: number[][]): number => m.reduce((sum, row, j) => sum + row[j], 0);
const byDefinition: Partial<Record<MetricId, (h: Float64Array, d: number, n: number) => number>> = {
  meanSquare: (h) => mean([...h].map((x) => x * x)),
  correlation: (h, d, n) => mean(cosines(h, d, n)),
  absoluteCosine: (h, d, n) => mean(cosines(h, d, n).map(Math.abs)),
  rmsCosine: (h, d, n) => Math.sqrt(mean(cosines(h, d, n).map((c) => c * c))),
  angle: (h, d, n) => {
    const m = gramOf(h, d, n);
    return (Math.acos(m[0][1] / Math.sqrt(m[0][0] * m[1][1])) * 180) / Math.PI;
  },
  orthogonalityGap: (h, d, n) => {
    const m = gramOf(h, d, n);
    return Math.sqrt(m.flatMap((row, j) => row.map((entry, k) => (entry / trace(m) - (j === k ? 1 / n : 0)) ** 2)).reduce((a, b) => a + b));
  },
  meanFieldDistance: (h, d, n) => {
    const differences = gramOf(h, d, n).flatMap((row, j) => row.map((entry, k) => entry / d - 0.8 * (j === k ? 1 : 0.3)));
    return Math.hypot(...differences);
  },
  tokenResidual: (h, d, n) => {
    const m = gramOf(h, d, n);
    return Math.log(1 - m.flat().reduce((sum, entry) => sum + entry, 0) / n / trace(m)) / 2;
  },
  participationRatio: (h, d, n) => {
    const m = gramOf(h, d, n);
    return trace(m) ** 2 / m.flat().reduce((sum, entry) => sum + entry * entry, 0);
  },
};
/** Written anew from singular values that are known by construction. */
const bySpectrum: Partial<Record<MetricId, (s: number[], d: number, n: number) => number>> = {
  stableRank: (s) => s.reduce((sum, x) => sum + x * x, 0) / Math.max(...s) ** 2,
  effectiveRank: (s) => {
    const total = s.reduce((sum, x) => sum + x * x, 0);
    return Math.exp(-s.reduce((sum, x) => sum + ((x * x) / total) * Math.log((x * x) / total), 0));
  },
  isometryGap: (s, _d, n) => Math.log(s.reduce((sum, x) => sum + x * x, 0) / n) - mean(s.map((x) => Math.log(x * x))),
  logDeterminant: (s, d) => mean(s.map((x) => Math.log((x * x) / d))),
  softRank: (s, d, n) => {
    const q = s.reduce((sum, x) => sum + x * x, 0) / (d * n);
    return s.filter((x) => (x * x) / q / n >= 0.1).length;
  },
};

describe('metrics', () => {
  it('are at least the seventeen of the book, each of the signal tested here by formula', () => {
    expect(Object.keys(metrics).length).toBeGreaterThanOrEqual(17);
    expect(signalMetrics.filter((id) => !byDefinition[id] && !bySpectrum[id])).toEqual([]);
  });

  it.each(Object.keys(byDefinition) as MetricId[])('%s is its definition on the columns', (id) => {
    for (const [d, n] of [
      [9, 5],
      [5, 9],
      [40, 3],
      [2, 2],
    ]) {
      const h = normals(d, n, 10 + d);
      expect(measured(id, h, d, n)).toBeCloseTo(byDefinition[id]!(h, d, n), 11);
    }
  });

  it.each(Object.keys(bySpectrum) as MetricId[])('%s is its definition on known singular values', (id) => {
    for (const s of [
      [3, 2, 1, 0.5],
      [1, 1, 1, 1],
      [1, 1e-3, 1e-5, 1e-6],
      [5, 4.9, 0.2, 0.19],
    ]) {
      const [value, expected] = [measured(id, withSingularValues(12, 4, s, 20), 12, 4), bySpectrum[id]!(s, 12, 4)];
      expect(Math.abs(value - expected)).toBeLessThan(1e-8 * Math.max(1, Math.abs(expected)));
    }
  });

  const anyMatrix = fc.record({
    d: fc.integer({ min: 2, max: 9 }),
    n: fc.integer({ min: 2, max: 7 }),
    stream: fc.integer({ min: 100, max: 10_000 }),
  });

  it.each(signalMetrics)('%s does not change when units are rotated, or samples change places', (id) => {
    fc.assert(
      fc.property(anyMatrix, ({ d, n, stream }) => {
        const h = normals(d, n, stream);
        const value = measured(id, h, d, n);
        const reversed = Float64Array.from(h, (_, at) => h[Math.floor(at / n) * n + (n - 1 - (at % n))]);
        const rotation = orthonormalFrame(normals(d, d, stream + 1), d, d);
        const rotated = Float64Array.from(h, (_, at) => {
          let sum = 0;
          for (let k = 0; k < d; k++) sum += rotation[Math.floor(at / n) * d + k] * h[k * n + (at % n)];
          return sum;
        });
        // The angle is of the first two samples, whichever they are.
        const others = id === 'angle' ? [rotated] : [reversed, rotated];
        for (const other of others) expect(close(measured(id, other, d, n), value)).toBe(true);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it.each(signalMetrics)('%s follows the scale of H as its definition says', (id) => {
    fc.assert(
      fc.property(anyMatrix, fc.double({ min: -200, max: 200, noNaN: true }), ({ d, n, stream }, logScale) => {
        const h = normals(d, n, stream);
        const scaled = h.map((entry) => entry * Math.exp(id === 'meanFieldDistance' ? logScale : 0));
        const factor = id === 'meanSquare' ? Math.exp(2 * logScale) : 1;
        const expected = measured(id, scaled, d, n) * factor + (id === 'logDeterminant' ? 2 * logScale : 0);
        expect(close(measured(id, h, d, n, logScale), expected)).toBe(true);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('take their limits on a collapsed batch', () => {
    const h = Float64Array.from({ length: 8 * 5 }, (_, at) => (at % 5) + 1).map((x, at) => x * Math.sin(1 + Math.floor(at / 5)));
    const limits = { correlation: 1, absoluteCosine: 1, rmsCosine: 1, stableRank: 1, participationRatio: 1, effectiveRank: 1, softRank: 1 };
    for (const [id, limit] of Object.entries(limits)) expect(measured(id as MetricId, h, 8, 5)).toBeCloseTo(limit, 10);
    expect(measured('isometryGap', h, 8, 5)).toBe(Number.POSITIVE_INFINITY);
    expect(measured('logDeterminant', h, 8, 5)).toBe(Number.NEGATIVE_INFINITY);
    expect(measured('orthogonalityGap', h, 8, 5)).toBeCloseTo(Math.sqrt(1 - 1 / 5), 10);
  });

  it('take their limits on an orthonormal batch', () => {
    const h = orthonormalFrame(normals(8, 5, 3), 8, 5);
    const limits = {
      correlation: 0,
      absoluteCosine: 0,
      rmsCosine: 0,
      stableRank: 5,
      participationRatio: 5,
      effectiveRank: 5,
      softRank: 5,
      orthogonalityGap: 0,
      isometryGap: 0,
    };
    for (const [id, limit] of Object.entries(limits)) expect(measured(id as MetricId, h, 8, 5)).toBeCloseTo(limit, 10);
  });

  it('isometryGap keeps its digits next to an isometry, and is infinite with more samples than units', () => {
    const s = [1 + 1e-7, 1, 1, 1 - 1e-7];
    const e = s.map((x) => (x * x) / mean(s.map((y) => y * y)) - 1);
    const expected = mean(e.map((x) => x * x)) / 2;
    const found = measured('isometryGap', withSingularValues(10, 4, s, 50), 10, 4);
    expect(Math.abs(found / expected - 1)).toBeLessThan(1e-5);
    expect(measured('isometryGap', normals(3, 5, 4), 3, 5)).toBe(Number.POSITIVE_INFINITY);
  });

  it('isometryGap: samples that are divided by their norms lose ln(AM / GM) of the squared norms, and nothing else', () => {
    for (const [d, n] of [
      [9, 5],
      [40, 3],
      [6, 6],
    ]) {
      const h = normals(d, n, 70 + d).map((entry, at) => entry * (1 + (at % n)) ** 2);
      const norms = gramOf(h, d, n).map((row, j) => row[j]);
      const divided = h.map((entry, at) => entry / Math.sqrt(norms[at % n]));
      const lost = Math.log(mean(norms)) - mean(norms.map(Math.log));
      expect(lost).toBeGreaterThan(0.5);
      expect(measured('isometryGap', h, d, n) - measured('isometryGap', divided, d, n)).toBeCloseTo(lost, 10);
    }
  });

  it('are undefined, never NaN elsewhere, on a batch of zeros or a single sample', () => {
    const defined = (id: MetricId, h: Float64Array, d: number, n: number) => !Number.isNaN(measured(id, h, d, n));
    const zero = new Float64Array(12);
    expect(signalMetrics.filter((id) => defined(id, zero, 4, 3))).toEqual(['meanSquare', 'meanFieldDistance']);
    const single = signalMetrics.filter((id) => !defined(id, normals(6, 1, 1), 6, 1));
    expect(single).toEqual(['correlation', 'absoluteCosine', 'rmsCosine', 'angle', 'tokenResidual']);
  });

  it('angle keeps its digits next to 0 and to 180 degrees, and is undefined where a sample is zero', () => {
    const between = (...second: number[]) => measured('angle', Float64Array.of(1, second[0], 7, 0, second[1], -2), 2, 3);
    const tiny = (1e-12 * 180) / Math.PI;
    expect(between(1, 1e-12) / tiny).toBeCloseTo(1, 9);
    expect((180 - between(-1, 1e-9)) / (1000 * tiny)).toBeCloseTo(1, 4);
    expect([between(0, 3), between(-2, 0), between(5, 5)].map((angle) => Number(angle.toFixed(9)))).toEqual([90, 180, 45]);
    expect(between(0, 0)).toBeNaN();
    expect(measured('angle', Float64Array.of(3, -1), 1, 2)).toBe(180);
  });

  it('meanSquare has a logarithm where its value leaves the range of a number', () => {
    const reading = readingOf(normals(6, 4, 8), 6, 4, 500);
    expect(metrics.meanSquare.of(reading, settings)).toBe(Number.POSITIVE_INFINITY);
    expect((metrics.meanSquare as Metric).logarithmOf!(reading)).toBeCloseTo(
      1000 + Math.log(measured('meanSquare', normals(6, 4, 8), 6, 4)),
      9,
    );
  });

  it('read gradients from the reading, and are undefined without them', () => {
    const reading = { ...readingOf(normals(6, 4, 8), 6, 4), gradientLogNorm: -3.5, weightGradientLogNorm: 2.5 };
    expect(metrics.gradientNorm.of(reading, settings)).toBe(-3.5);
    expect(metrics.weightGradientNorm.of(reading, settings)).toBe(2.5);
    expect(measured('gradientNorm', normals(6, 4, 8), 6, 4)).toBeNaN();
  });
});

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
