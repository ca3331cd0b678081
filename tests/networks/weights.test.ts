import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { streamOf } from '../../src/backends/streams.ts';
import { standardNormalCdf } from '../../src/math/erf.ts';
import { fillNormals } from '../../src/math/normals.ts';
import { singularVectors } from '../../src/math/singularVectors.ts';
import { type WeightsId, weightLaws } from '../../src/networks/weights/index.ts';
import { largestDifference, mapped, mean, normalSignal, product, rowsOf, transposed } from './signals.ts';

const backend = createReferenceBackend();
const draw = (id: Exclude<WeightsId, 'iterative'>, rows: number, columns: number, networks = 2, density = 0.2, taps = 1) => {
  const address = { seed: 7, firstNetwork: 3, networks, layer: 2, role: 'weights' } as const;
  const secondNormals = backend.matrices({ ...address, subStream: 1 }).normals;
  return weightLaws[id].draw({ ...backend.ops, ...backend.matrices(address), secondNormals }, rows, columns, { density, taps });
};
const identity = (size: number) => Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_e, j) => (i === j ? 1 : 0)));

describe('laws of weights', () => {
  it("gaussian entries are the counters' own normals", () => {
    const expected = new Float64Array(12);
    fillNormals(expected, { seed: 7, network: 4, stream: streamOf({ layer: 2, role: 'weights' }) }, 4, 3);
    expect(rowsOf(draw('gaussian', 4, 3), 1).flat()).toEqual([...expected]);
  });

  it('widening a gaussian matrix keeps the entries it had', () => {
    const [small, large] = [rowsOf(draw('gaussian', 5, 7)), rowsOf(draw('gaussian', 9, 8))];
    expect(small).toEqual(large.slice(0, 5).map((row) => row.slice(0, 7)));
  });

  it('orthogonal is sqrt(d) times the polar factor of the gaussian matrix', () => {
    const u = mapped(rowsOf(draw('orthogonal', 6, 6)), (x) => x / Math.sqrt(6));
    expect(largestDifference(product(transposed(u), u), identity(6))).toBeLessThan(1e-12);
    const stretch = product(transposed(u), rowsOf(draw('gaussian', 6, 6)));
    expect(largestDifference(stretch, transposed(stretch))).toBeLessThan(1e-12);
  });

  it('orthogonal rectangles have orthogonal rows or columns and entries of variance 1', () => {
    const wide = rowsOf(draw('orthogonal', 3, 8));
    expect(
      largestDifference(
        product(wide, transposed(wide)),
        mapped(identity(3), (x) => 8 * x),
      ),
    ).toBeLessThan(1e-11);
    const squares = rowsOf(draw('orthogonal', 8, 3, 1))
      .flat()
      .map((x) => x * x);
    expect(mean(squares)).toBeCloseTo(1, 12);
  });

  it("iterative orthogonalization gives W H = c V' S^{1/2} V^T, whose singular values are the roots of those of H", () => {
    const [units, batch] = [5, 12];
    const h = normalSignal([1, units, batch], 31);
    const weights = weightLaws.iterative.fit(h.values, { rows: units, columns: units, batch });
    expect(mean([...weights].map((entry) => entry * entry))).toBeCloseTo(1, 12);
    const { values, left, right } = singularVectors(h.values, units, batch);
    const seen = product(rowsOf({ shape: [1, units, units], values: weights }), rowsOf(h));
    const plain = mapped(seen, (_, row, sample) => right.reduce((sum, v, k) => sum + right[row][k] * Math.sqrt(values[k]) * v[sample], 0));
    const scale = seen[0][0] / plain[0][0];
    expect(
      largestDifference(
        seen,
        mapped(plain, (entry) => entry * scale),
      ),
    ).toBeLessThan(1e-12);
    expect(left).toHaveLength(units);
  });

  it('uniform entries are sqrt 3 (2 Phi - 1) of the gaussian ones, and uniform', () => {
    const [uniform, gaussian] = [rowsOf(draw('uniform', 90, 100)).flat(), rowsOf(draw('gaussian', 90, 100)).flat()];
    for (const k of [0, 17, 4999]) expect(uniform[k]).toBeCloseTo(Math.sqrt(3) * (2 * standardNormalCdf(gaussian[k]) - 1), 12);
    const shares = uniform.map((x) => (x / Math.sqrt(3) + 1) / 2).sort((a, b) => a - b);
    const distance = Math.max(...shares.map((share, k) => Math.abs(share - (k + 0.5) / shares.length)));
    // Kolmogorov: exceeded with probability 6e-4.
    expect(distance).toBeLessThan(2 / Math.sqrt(shares.length));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  });

  it('sparse entries are those of a gaussian matrix, divided by the root of the density, or zero', () => {
    for (const density of [0.01, 0.2, 0.5, 0.9]) {
      const [sparse, gaussian] = [rowsOf(draw('sparse', 90, 100, 1, density)).flat(), rowsOf(draw('gaussian', 90, 100, 1)).flat()];
      const standing = sparse.flatMap((x, k) => (x === 0 ? [] : [k]));
      for (const k of standing) expect(sparse[k]).toBeCloseTo(gaussian[k] / Math.sqrt(density), 12);
      const error = Math.sqrt((density * (1 - density)) / sparse.length);
      expect(Math.abs(standing.length / sparse.length - density)).toBeLessThan(4 * error);
      // Whether an entry stands does not depend on how large it is.
      const squares = standing.map((k) => gaussian[k] ** 2);
      expect(Math.abs(mean(squares) - 1)).toBeLessThan(4 * Math.sqrt(2 / squares.length));
    }
    expect(draw('sparse', 5, 7, 1, 1).values).toEqual(draw('gaussian', 5, 7, 1).values);
  });

  it('where sparse entries stand, more stand at a higher density', () => {
    const at = (density: number) => rowsOf(draw('sparse', 20, 20, 1, density)).flat();
    const [few, many] = [at(0.1), at(0.4)];
    expect(few.filter((x, k) => x !== 0 && many[k] === 0)).toEqual([]);
    expect(few.filter((x) => x !== 0).length).toBeGreaterThan(10);
  });

  it('delta-orthogonal kernels are orthogonal in the middle and zero elsewhere', () => {
    const kernel = rowsOf(draw('deltaOrthogonal', 4, 36, 1, 0.2, 9));
    const middle = kernel.map((row) => row.slice(16, 20).map((entry) => entry / 6));
    expect(largestDifference(product(transposed(middle), middle), identity(4))).toBeLessThan(1e-12);
    expect(new Set(kernel.flatMap((row) => [...row.slice(0, 16), ...row.slice(20)]))).toEqual(new Set([0]));
    expect(draw('deltaOrthogonal', 5, 5).values).toEqual(draw('orthogonal', 5, 5).values);
  });
});
