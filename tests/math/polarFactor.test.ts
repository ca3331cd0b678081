import { describe, expect, test } from 'vitest';
import { inverse } from '../../src/math/inverse.ts';
import { polarFactor } from '../../src/math/polarFactor.ts';
import { triangularFactor } from '../../src/math/triangularFactor.ts';
import { gaussianMatrix, identity, largestDifference, transposed, transposedProduct } from './matrices.ts';

/** R of a Cholesky factorization would exist: the smallest pivot of symmetric elimination. */
function smallestPivot(symmetric: Float64Array, size: number): number {
  const a = symmetric.slice();
  let smallest = Infinity;
  for (let k = 0; k < size; k++) {
    smallest = Math.min(smallest, a[k * size + k]);
    for (let i = k + 1; i < size; i++) {
      const factor = a[i * size + k] / a[k * size + k];
      for (let j = k; j < size; j++) a[i * size + j] -= factor * a[k * size + j];
    }
  }
  return smallest;
}

describe('polarFactor', () => {
  test.each([1, 2, 3, 4, 5, 7, 8, 33, 128])('of a %i x %i normal matrix: orthogonal, with a symmetric positive definite rest', (size) => {
    const a = gaussianMatrix(size, size);
    const u = polarFactor(a, size);
    expect(largestDifference(transposedProduct(u, u, size), identity(size))).toBeLessThan(2e-14);
    const rest = transposedProduct(u, a, size);
    expect(largestDifference(rest, transposed(rest, size))).toBeLessThan(1e-12);
    expect(smallestPivot(rest, size)).toBeGreaterThan(0);
  });

  test('ill-conditioned and badly scaled matrices converge too', () => {
    const graded = gaussianMatrix(12, 12).map((entry, index) => entry * 10 ** -(index % 12));
    for (const a of [graded, graded.map((entry) => entry * 1e200), graded.map((entry) => entry * 1e-200)]) {
      const u = polarFactor(a, 12);
      expect(largestDifference(transposedProduct(u, u, 12), identity(12))).toBeLessThan(1e-13);
    }
  });

  test('an orthogonal matrix is its own factor, and a scale or a positive definite matrix on the right changes nothing', () => {
    const u = polarFactor(gaussianMatrix(16, 16), 16);
    expect(largestDifference(polarFactor(u, 16), u)).toBeLessThan(1e-14);
    expect(
      largestDifference(
        polarFactor(
          u.map((entry) => entry * 1e100),
          16,
        ),
        u,
      ),
    ).toBeLessThan(1e-14);
    const r = triangularFactor(gaussianMatrix(20, 16, 5), 20, 16);
    const stretched = transposedProduct(transposed(u, 16), transposedProduct(r, r, 16), 16);
    expect(largestDifference(polarFactor(stretched, 16), u)).toBeLessThan(1e-11);
  });

  test('an exactly singular matrix is refused', () => {
    expect(() => polarFactor(new Float64Array(9), 3)).toThrow(RangeError);
    expect(() => polarFactor(Float64Array.of(1, 2, 2, 4), 2)).toThrow(RangeError);
    expect(() => polarFactor(new Float64Array(64).fill(1), 8)).toThrow(RangeError);
  });

  test('Haar entries: the trace has mean 0 and variance 1', () => {
    const [size, draws] = [5, 2000];
    let [sum, squares] = [0, 0];
    for (let seed = 0; seed < draws; seed++) {
      const u = polarFactor(gaussianMatrix(size, size, seed), size);
      const trace = u.reduce((total, entry, index) => total + (index % (size + 1) === 0 ? entry : 0), 0);
      sum += trace;
      squares += trace * trace;
    }
    expect(Math.abs(sum / draws)).toBeLessThan(4 / Math.sqrt(draws));
    expect(Math.abs(squares / draws - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
  });
});

test.each([1, 3, 4, 6, 8, 13, 64])('the inverse of a %i x %i normal matrix, from both sides', (size) => {
  const a = gaussianMatrix(size, size, 4);
  const b = inverse(a, size);
  expect(largestDifference(transposedProduct(transposed(a, size), b, size), identity(size))).toBeLessThan(1e-11);
  expect(largestDifference(transposedProduct(transposed(b, size), a, size), identity(size))).toBeLessThan(1e-11);
  expect(a).toEqual(gaussianMatrix(size, size, 4));
});

test('the inverse of a permutation is its transpose', () => {
  const cyclic = Float64Array.from({ length: 36 }, (_, index) => (index % 6 === (Math.floor(index / 6) + 2) % 6 ? 1 : 0));
  expect(largestDifference(inverse(cyclic, 6), transposed(cyclic, 6))).toBe(0);
});
