import { describe, expect, test } from 'vitest';
import { type GramSchmidt, gramSchmidt } from '../../src/math/gramSchmidt.ts';
import { withSingularValues } from '../networks/readings.ts';
import { columnLengths, gaussianMatrix, identity, largestDifference, transposed, transposedProduct } from './matrices.ts';

/** The largest error of Q R, relative to each column's length. */
function largestError(x: Float64Array, rows: number, { basis, upper, rank }: GramSchmidt): number {
  const product = transposedProduct(transposed(basis, rows), upper, rank);
  const lengths = columnLengths(x, rows);
  const columns = lengths.length;
  return x.reduce((worst, entry, at) => Math.max(worst, Math.abs(product[at] - entry) / (lengths[at % columns] || 1)), 0);
}

/** R in echelon form: each row begins with a positive entry, further right than the row before. */
function expectEchelon({ upper, rank }: GramSchmidt, columns: number): void {
  let last = -1;
  for (let i = 0; i < rank; i++) {
    const row = upper.subarray(i * columns, (i + 1) * columns);
    const first = row.findIndex((entry) => entry !== 0);
    expect(first).toBeGreaterThan(last);
    expect(row[first]).toBeGreaterThan(0);
    last = first;
  }
}

function expectFactors(x: Float64Array, rows: number, rank: number): GramSchmidt {
  const columns = x.length / rows;
  const found = gramSchmidt(x, rows, columns)!;
  expect(found.rank).toBe(rank);
  expect(found.basis).toHaveLength(rows * rank);
  expect(found.upper).toHaveLength(rank * columns);
  expect(largestDifference(transposedProduct(found.basis, found.basis, rows), identity(rank))).toBeLessThan(1e-14);
  expect(largestError(x, rows, found)).toBeLessThan(1e-14);
  expectEchelon(found, columns);
  return found;
}

/** The columns of a matrix that are named, in that order. */
const picked = (x: Float64Array, rows: number, names: readonly number[]): Float64Array =>
  Float64Array.from({ length: rows * names.length }, (_, at) => {
    const columns = x.length / rows;
    return x[Math.floor(at / names.length) * columns + names[at % names.length]];
  });

describe('gramSchmidt', () => {
  test.each([
    [1, 1],
    [4, 1],
    [1, 4],
    [5, 5],
    [3, 8],
    [200, 16],
    [64, 63],
  ])('%i x %i: orthonormal, Q R is X, and R begins positive', (rows, columns) => {
    expectFactors(gaussianMatrix(rows, columns), rows, Math.min(rows, columns));
  });

  test.each([1e-4, 1e-8, 1e-12])('stays orthonormal where singular values are 1 and %d', (small) => {
    expectFactors(withSingularValues(40, 6, [1, small, small, small, small, small], 3), 40, 6);
  });

  test('a repeated column, a multiple and a zero add nothing', () => {
    const x = gaussianMatrix(30, 6).map((entry, at) => (at % 6 === 4 ? 0 : entry));
    const repeated = picked(x, 30, [0, 0, 1, 4, 2, 1, 3, 5]).map((entry, at) => (at % 8 === 5 ? -3 * entry : entry));
    const { upper } = expectFactors(repeated, 30, 5);
    expect(upper.slice(0, 2)).toEqual(Float64Array.of(upper[0], upper[0]));
    expect(gramSchmidt(new Float64Array(12), 4, 3)).toMatchObject({ rank: 0, basis: new Float64Array(), upper: new Float64Array() });
  });

  test('centred columns have a rank one lower', () => {
    const [rows, columns] = [50, 8];
    const x = gaussianMatrix(rows, columns);
    for (let i = 0; i < rows; i++) {
      const row = x.subarray(i * columns, (i + 1) * columns);
      const mean = row.reduce((a, b) => a + b) / columns;
      row.forEach((entry, j) => {
        row[j] = entry - mean;
      });
    }
    expectFactors(x, rows, columns - 1);
  });

  test('a later column never changes an earlier one', () => {
    const x = picked(gaussianMatrix(20, 6), 20, [0, 1, 1, 2, 3, 4, 5]);
    const [all, some] = [gramSchmidt(x, 20, 7)!, gramSchmidt(picked(x, 20, [0, 1, 2, 3]), 20, 4)!];
    expect(picked(all.basis, 20, [0, 1, 2])).toEqual(some.basis);
    expect(picked(all.upper.subarray(0, 3 * 7), 3, [0, 1, 2, 3])).toEqual(some.upper);
  });

  test.each([1e-200, 1e200, 1e-307])('entries of scale %d change nothing but R', (scale) => {
    const x = gaussianMatrix(20, 5);
    const [plain, scaled] = [
      gramSchmidt(x, 20, 5)!,
      gramSchmidt(
        x.map((entry) => entry * scale),
        20,
        5,
      )!,
    ];
    expect(largestDifference(scaled.basis, plain.basis)).toBeLessThan(1e-14);
    expect(
      largestDifference(
        scaled.upper.map((entry) => entry / scale),
        plain.upper,
      ),
    ).toBeLessThan(1e-13);
  });

  test('columns of very different scales keep their own digits', () => {
    const scales = [1e200, 1e-200, 1, 1e100, 1e-100];
    const x = gaussianMatrix(20, 5);
    const [plain, graded] = [
      gramSchmidt(x, 20, 5)!,
      gramSchmidt(
        x.map((entry, at) => entry * scales[at % 5]),
        20,
        5,
      )!,
    ];
    expect(largestDifference(graded.basis, plain.basis)).toBeLessThan(1e-14);
    expect(
      largestDifference(
        graded.upper.map((entry, at) => entry / scales[at % 5]),
        plain.upper,
      ),
    ).toBeLessThan(1e-13);
  });

  test('says nothing of entries that are not finite', () => {
    expect(gramSchmidt(Float64Array.of(1, Number.NaN), 2, 1)).toBeUndefined();
    expect(gramSchmidt(Float64Array.of(1, Number.POSITIVE_INFINITY), 2, 1)).toBeUndefined();
  });
});
