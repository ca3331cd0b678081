import { describe, expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { lyapunovDirections } from '../../src/networks/lyapunovDirections.ts';
import { metrics } from '../../src/networks/metrics/index.ts';
import { angle } from '../../src/networks/observables/angle.ts';
import { angleDistribution } from '../../src/networks/observables/angleDistribution.ts';
import { gram, pairIndex } from '../../src/networks/observables/gram.ts';
import { observables } from '../../src/networks/observables/index.ts';
import { jacobianSpectrum } from '../../src/networks/observables/jacobianSpectrum.ts';
import { spectrum } from '../../src/networks/observables/spectrum.ts';
import { weightsSpectrum } from '../../src/networks/observables/weightsSpectrum.ts';
import { layerOf, networksIn, pooledLayer } from '../../src/networks/observedLayers.ts';
import { normals, readingOf, withSingularValues } from './readings.ts';

describe('every observable', () => {
  it.each(Object.entries(observables))('%s gives as many numbers as it says', (_, { of, size, networksKept }) => {
    for (const [width, batch] of [
      [7, 4],
      [3, 5],
      [4, 1],
    ]) {
      const spec = ensembleSpec({ width, batch });
      const values = { values: Float64Array.from({ length: width }, (_, i) => width - i), logScale: 900 };
      const measured = { jacobian: values, weights: values, lyapunov: new Float64Array(lyapunovDirections(spec)) };
      expect(of({ ...readingOf(normals(width, batch, 1), width, batch), ...measured })).toHaveLength(size(spec));
    }
    expect(networksKept).toBeGreaterThan(0);
  });
});

describe('the Gram matrix', () => {
  it('holds the cosines of columns, whatever their lengths', () => {
    // Columns (1, 0), (2, 2), (0, -3).
    const cosines = gram.of(readingOf(Float64Array.of(1, 2, 0, 0, 2, -3), 2, 3));
    const root = Math.SQRT1_2;
    const expected = [
      [1, root, 0],
      [root, 1, -root],
      [0, -root, 1],
    ];
    expected.forEach((row, i) => {
      row.forEach((cosine, j) => {
        expect(cosines[pairIndex(i, j)]).toBeCloseTo(cosine, 12);
      });
    });
  });

  it('agrees with the metrics of pairs', () => {
    const reading = readingOf(normals(6, 5, 2), 6, 5);
    const cosines = gram.of(reading);
    let sum = 0;
    for (let i = 1; i < 5; i++) for (let j = 0; j < i; j++) sum += cosines[pairIndex(i, j)];
    expect(sum / 10).toBeCloseTo(metrics.correlation.of(reading, { tau: 0.1 }), 12);
  });

  it('is undefined where a sample is zero, and only there', () => {
    const cosines = gram.of(readingOf(Float64Array.of(1, 0, 0, 0), 2, 2));
    expect([...cosines]).toEqual([1, Number.NaN, Number.NaN]);
  });
});

describe('the spectrum', () => {
  it('has mean 1, and the squares of known singular values', () => {
    const s = [3, 2, 1, 1e-7];
    const values = spectrum.of(readingOf(withSingularValues(9, 4, s, 3), 9, 4));
    const total = s.reduce((sum, value) => sum + value ** 2, 0);
    s.forEach((value, i) => {
      expect(values[i] / ((4 * value ** 2) / total)).toBeCloseTo(1, 6);
    });
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(4, 12);
  });

  it('has a zero for each sample beyond the width, and is undefined where nothing is left', () => {
    expect([...spectrum.of(readingOf(normals(2, 5, 4), 2, 5))].filter((value) => value === 0)).toHaveLength(3);
    expect([...spectrum.of(readingOf(new Float64Array(6), 2, 3))]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

it('the angle is that of the metric, of the first two samples alone', () => {
  const h = normals(6, 5, 2);
  const reading = readingOf(h, 6, 5);
  expect([...angle.of(reading)]).toEqual([metrics.angle.of(reading, { tau: 0.1 })]);
  const cosine = Math.cos((angle.of(reading)[0] * Math.PI) / 180);
  expect(cosine).toBeCloseTo(gram.of(reading)[pairIndex(1, 0)], 12);
  expect(angle.of(readingOf(normals(6, 1, 2), 6, 1))[0]).toBeNaN();
});

describe('singular values', () => {
  const values = Float64Array.of(4, 2, 2, 0);

  it('have mean square 1 whatever their scale, and none where there is no matrix', () => {
    const reading = readingOf(normals(4, 3, 1), 4, 3);
    for (const logScale of [0, 900, -900]) {
      const seen = jacobianSpectrum.of({ ...reading, jacobian: { values, logScale } });
      expect([...seen].map((value) => value * Math.sqrt(6))).toEqual([...values].map((value) => expect.closeTo(value, 12)));
    }
    expect(weightsSpectrum.of(reading)).toHaveLength(0);
  });

  it('give the metrics by their definitions', () => {
    const tau = { tau: 0.1 };
    const reading = { ...readingOf(normals(4, 3, 1), 4, 3), jacobian: { values, logScale: Math.LN2 } };
    // The squares are 64, 16, 16, 0, of mean 24 and variance (40^2 + 8^2 + 8^2 + 24^2) / 4 = 576.
    expect(metrics.jacobianMean.of(reading, tau)).toBeCloseTo(24, 12);
    expect(metrics.jacobianMean.logarithmOf!(reading)).toBeCloseTo(Math.log(24), 12);
    expect(metrics.jacobianMax.of(reading, tau)).toBeCloseTo(Math.log(8), 12);
    expect(metrics.jacobianVariance.of(reading, tau)).toBeCloseTo(1, 12);
    expect(metrics.weightsMax.of(reading, tau)).toBeNaN();
    const lost = { ...reading, jacobian: { values: new Float64Array(4), logScale: 0 } };
    expect(metrics.jacobianMean.of(lost, tau)).toBe(0);
    expect(metrics.jacobianMax.of(lost, tau)).toBeNaN();
    expect(metrics.jacobianVariance.of(lost, tau)).toBeNaN();
  });
});

describe('observed layers', () => {
  const observed = { size: 2, layers: 3, values: Float32Array.from({ length: 12 }, (_, k) => k) };

  it('are found by network and layer', () => {
    expect(networksIn(observed)).toBe(2);
    expect([...layerOf(observed, 1)]).toEqual([2, 3]);
    expect([...layerOf(observed, 2, 1)]).toEqual([10, 11]);
    expect([...pooledLayer(observed, 1)]).toEqual([2, 3, 8, 9]);
  });
});

describe('the angles of all pairs', () => {
  it('stand in bins of 5 degrees as a density, and are undefined where a sample is zero or alone', () => {
    // Columns (1, 0), (2, 2), (0, -3): 45, 90 and 135 degrees, of which the edges belong to the bins above.
    const densities = angleDistribution.of(readingOf(Float64Array.of(1, 2.1, 0, 0, 2, -3), 2, 3));
    const filled = [...densities].flatMap((density, bin) => (density > 0 ? [[bin, density]] : []));
    expect(filled.map(([bin]) => bin)).toEqual([8, 18, 26]);
    for (const [, density] of filled) expect(density).toBeCloseTo(1 / 15, 12);
    for (const reading of [readingOf(Float64Array.of(1, 0, 2, 0), 2, 2), readingOf(Float64Array.of(1, 2), 2, 1)])
      expect(angleDistribution.of(reading).every(Number.isNaN)).toBe(true);
  });
});
