import { describe, expect, test } from 'vitest';
import { cholesky } from '../../src/math/cholesky.ts';
import { singularValues } from '../../src/math/singularValues.ts';
import { triangularFactor } from '../../src/math/triangularFactor.ts';
import { withSingularValues } from '../networks/readings.ts';
import { gaussianMatrix, identity, largestDifference, transposed, transposedProduct } from './matrices.ts';

const gramOf = (x: Float64Array, rows: number): Float64Array => transposedProduct(x, x, rows);

describe('cholesky', () => {
  test.each([
    [1, 1],
    [5, 3],
    [200, 16],
    [40, 40],
  ])('of the Gram matrix of a %i x %i matrix is its triangular factor, with its inverse', (rows, columns) => {
    const x = gaussianMatrix(rows, columns);
    const found = cholesky(gramOf(x, rows), columns)!;
    expect(largestDifference(found.upper, triangularFactor(x, rows, columns))).toBeLessThan(rows === columns ? 1e-9 : 1e-12);
    const product = transposedProduct(transposed(found.upper, columns), found.inverse, columns);
    expect(largestDifference(product, identity(columns))).toBeLessThan(1e-11);
  });

  test.each([1, 30, 1e3])('bounds the condition number %d of the columns from above, by less than n^2', (condition) => {
    const x = withSingularValues(30, 4, [1, 0.5, 0.3, 1 / condition], 5);
    const lengths = Float64Array.from({ length: 4 }, (_, j) => Math.hypot(...x.filter((_entry, at) => at % 4 === j)));
    const scaled = x.map((entry, at) => entry / lengths[at % 4]);
    const values = singularValues(scaled, 30, 4);
    const bound = cholesky(gramOf(x, 30), 4)!.condition;
    const exact = (values[0] / values[3]) ** 2;
    expect(bound).toBeGreaterThan(exact * (1 - 1e-3));
    expect(bound).toBeLessThan(16 * exact);
    const stretched = x.map((entry, at) => entry * [1e60, 1, 1e-60, 1e-100][at % 4]);
    expect(cholesky(gramOf(stretched, 30), 4)!.condition / bound).toBeCloseTo(1, 3);
  });

  test('leaves out columns of which next to nothing is left, and says how they hang together', () => {
    const independent = gaussianMatrix(30, 3);
    // Columns 0 and 3 are drawn, column 1 is twice column 0, column 2 drawn, column 4 is column 2 less column 3.
    const mix = [
      [1, 2, 0, 0, 0],
      [0, 0, 1, 0, 1],
      [0, 0, 0, 1, -1],
    ];
    const x = transposedProduct(transposed(independent, 30), Float64Array.from(mix.flat()), 3);
    const found = cholesky(gramOf(x, 30), 5)!;
    expect(found.rank).toBe(3);
    const basis = transposedProduct(transposed(x, 30), found.inverse, 5);
    expect(largestDifference(transposedProduct(basis, basis, 30), identity(3))).toBeLessThan(1e-12);
    expect(largestDifference(transposedProduct(transposed(basis, 30), found.upper, 3), x)).toBeLessThan(1e-12);
    const rest = transposedProduct(transposed(x, 30), found.dependent, 5);
    expect(rest).toHaveLength(60);
    expect(largestDifference(rest, new Float64Array(60))).toBeLessThan(1e-14);
    // A column that is almost, but not quite, another: what is left of it is seen in X alone.
    const near = x.map((entry, at) => (at % 5 === 4 ? entry + 1e-6 * independent[Math.floor(at / 5) * 3] ** 2 : entry));
    const left = transposedProduct(transposed(near, 30), cholesky(gramOf(near, 30), 5)!.dependent, 5);
    expect(Math.hypot(...left)).toBeGreaterThan(1e-7);
    expect(Math.hypot(...left)).toBeLessThan(1e-5);
  });

  test('refuses what is no Gram matrix, not finite, or so small that digits are lost', () => {
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
    expect(cholesky(new Float64Array(4), 2)).toBeUndefined();
    expect(cholesky(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2)).toBeUndefined();
    expect(cholesky(Float64Array.of(Number.POSITIVE_INFINITY, 0, 0, 1), 2)).toBeUndefined();
    expect(cholesky(Float64Array.of(1e-300), 1)).toBeUndefined();
  });
});
