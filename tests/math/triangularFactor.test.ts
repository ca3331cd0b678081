import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orthonormalFrame } from '../../src/math/orthonormalFrame.ts';
import { triangularFactor } from '../../src/math/triangularFactor.ts';
import { columnLengths, gaussianMatrix, identity, largestDifference, transposedProduct } from './matrices.ts';

/** The largest |R^T R - A^T A|_ij over |a_i| |a_j|. */
function gramError(a: Float64Array, rows: number, columns: number): number {
  const factor = triangularFactor(a, rows, columns);
  const height = Math.min(rows, columns);
  const lengths = columnLengths(a, rows);
  const mine = transposedProduct(factor, factor, height);
  const gram = transposedProduct(a, a, rows);
  return mine.reduce((worst, entry, index) => {
    const size = lengths[Math.floor(index / columns)] * lengths[index % columns];
    return size === 0 ? Math.max(worst, Math.abs(entry)) : Math.max(worst, Math.abs(entry - gram[index]) / size);
  }, 0);
}

function expectTrapezoid(factor: Float64Array, rows: number, columns: number): void {
  expect(factor.length).toBe(Math.min(rows, columns) * columns);
  factor.forEach((entry, index) => {
    const [i, j] = [Math.floor(index / columns), index % columns];
    if (j < i) expect(entry).toBe(0);
    if (j === i) expect(entry).toBeGreaterThanOrEqual(0);
  });
}

const shapes = [
  [1, 1],
  [1, 4],
  [4, 1],
  [5, 5],
  [3, 8],
  [40, 7],
  [200, 16],
];

describe('triangularFactor', () => {
  test.each(shapes)('%i x %i: the Gram matrix to 1e-14, an upper trapezoid, a diagonal that is not negative', (rows, columns) => {
    const a = gaussianMatrix(rows, columns);
    expect(gramError(a, rows, columns)).toBeLessThan(1e-14);
    expectTrapezoid(triangularFactor(a, rows, columns), rows, columns);
  });

  test('columns of every grading keep their own relative accuracy', () => {
    const a = gaussianMatrix(30, 8).map((entry, index) => entry * 10 ** (-20 * (index % 8)));
    expect(gramError(a, 30, 8)).toBeLessThan(1e-14);
    const last = triangularFactor(a, 30, 8)[63];
    expect(last).toBeGreaterThan(1e-140);
    expect(last).toBeLessThan(1e-138);
  });

  test('rank-deficient matrices: a zero row of R, zero columns, the zero matrix', () => {
    const repeated = Float64Array.from({ length: 60 }, (_, index) => gaussianMatrix(20, 1)[Math.floor(index / 3)]);
    const factor = triangularFactor(repeated, 20, 3);
    expect(gramError(repeated, 20, 3)).toBeLessThan(1e-14);
    expect(Math.abs(factor[4])).toBeLessThan(1e-14);
    const gap = gaussianMatrix(10, 4).map((entry, index) => (index % 4 === 1 ? 0 : entry));
    expect(gramError(gap, 10, 4)).toBeLessThan(1e-14);
    expect(Math.abs(triangularFactor(gap, 10, 4)[1])).toBe(0);
    expect(triangularFactor(new Float64Array(12), 4, 3)).toEqual(new Float64Array(9));
  });

  test.each([1e200, 1e-200, 1e307, 1e-306])('the scale %d changes nothing but the scale', (scale) => {
    const a = gaussianMatrix(12, 5);
    const expected = triangularFactor(a, 12, 5);
    const scaled = triangularFactor(
      a.map((entry) => entry * scale),
      12,
      5,
    );
    expect(
      largestDifference(
        scaled.map((entry) => entry / scale),
        expected,
      ),
    ).toBeLessThan(1e-14);
  });

  test('a later column never changes an earlier one', () => {
    const a = gaussianMatrix(9, 6);
    const wide = triangularFactor(a, 9, 6);
    const narrow = triangularFactor(
      a.filter((_, index) => index % 6 < 4),
      9,
      4,
    );
    const leading = wide.filter((_, index) => index < 24 && index % 6 < 4);
    expect(largestDifference(narrow, leading)).toBeLessThan(1e-14);
  });

  test('the Gram matrix is kept for any small matrix', () => {
    const entry = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => (Math.abs(x) < 1e-6 ? 0 : x));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(entry, { minLength: 5, maxLength: 30 }), (columns, entries) => {
        const rows = Math.floor(entries.length / columns);
        const a = Float64Array.from(entries.slice(0, rows * columns));
        expect(gramError(a, rows, columns)).toBeLessThan(1e-13);
        expectTrapezoid(triangularFactor(a, rows, columns), rows, columns);
      }),
    );
  });
});

describe('orthonormalFrame', () => {
  test.each([
    [1, 1],
    [6, 1],
    [6, 6],
    [200, 16],
    [64, 63],
  ])('%i x %i: orthonormal, and Q R gives the matrix back', (rows, columns) => {
    const g = gaussianMatrix(rows, columns);
    const q = orthonormalFrame(g, rows, columns);
    expect(largestDifference(transposedProduct(q, q, rows), identity(columns))).toBeLessThan(1e-14);
    expect(largestDifference(transposedProduct(q, g, rows), triangularFactor(g, rows, columns))).toBeLessThan(1e-12);
  });

  test('stays orthonormal without full rank', () => {
    const repeated = Float64Array.from({ length: 12 }, (_, index) => gaussianMatrix(4, 1)[Math.floor(index / 3)]);
    for (const g of [new Float64Array(12), repeated]) {
      const q = orthonormalFrame(g, 4, 3);
      expect(largestDifference(transposedProduct(q, q, 4), identity(3))).toBeLessThan(1e-14);
    }
    expect(() => orthonormalFrame(new Float64Array(6), 2, 3)).toThrow(RangeError);
  });

  test('a frame of normals has the entry moments of the uniform law', () => {
    const [rows, columns, draws] = [6, 3, 4000];
    let [first, second, fourth] = [0, 0, 0];
    for (let seed = 0; seed < draws; seed++) {
      const entry = orthonormalFrame(gaussianMatrix(rows, columns, seed), rows, columns)[4];
      first += entry / draws;
      second += entry ** 2 / draws;
      fourth += entry ** 4 / draws;
    }
    const exactFourth = 3 / (rows * (rows + 2));
    expect(Math.abs(first)).toBeLessThan(4 * Math.sqrt(1 / rows / draws));
    expect(Math.abs(second - 1 / rows)).toBeLessThan(4 * Math.sqrt((exactFourth - 1 / rows ** 2) / draws));
    expect(Math.abs(fourth - exactFourth)).toBeLessThan(4 * Math.sqrt(0.03 / draws));
  });
});
