import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { streamOf } from '../../src/backends/streams.ts';
import { fillNormals } from '../../src/math/normals.ts';
import { singularVectors } from '../../src/math/singularVectors.ts';
import { type WeightsId, weightLaws } from '../../src/networks/weights/index.ts';
import { largestDifference, mapped, mean, normalSignal, product, rowsOf, transposed } from './signals.ts';

const backend = createReferenceBackend();
const draw = (id: Exclude<WeightsId, 'iterative'>, rows: number, columns: number, networks = 2) =>
  weightLaws[id].draw(backend.matrices({ seed: 7, firstNetwork: 3, networks, layer: 2, role: 'weights' }), rows, columns);
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
});
