import { describe, expect, test } from 'vitest';
import { orthonormalFrame } from '../../src/math/orthonormalFrame.ts';
import { singularValues } from '../../src/math/singularValues.ts';
import { gaussianMatrix, largestDifference, transposed, transposedProduct } from './matrices.ts';

/** U diag(spectrum) V^T with random frames, rows x columns. */
function withSpectrum(spectrum: number[], rows: number, columns: number): Float64Array {
  const rank = spectrum.length;
  const left = orthonormalFrame(gaussianMatrix(rows, rank, 1), rows, rank).map((entry, index) => entry * spectrum[index % rank]);
  const right = orthonormalFrame(gaussianMatrix(columns, rank, 2), columns, rank);
  return transposedProduct(transposed(left, rows), transposed(right, columns), rank);
}

const relativeDifference = (found: Float64Array, exact: number[]) =>
  largestDifference(
    found.map((value, i) => value / exact[i]),
    exact.map(() => 1),
  );

describe('singularValues', () => {
  test.each([
    [20, 6],
    [6, 20],
    [6, 6],
    [300, 16],
  ])('%i x %i: a known spectrum to 1e-14 of the largest', (rows, columns) => {
    const spectrum = Array.from({ length: Math.min(rows, columns) }, (_, i) => 3 / (1 + i));
    const found = singularValues(withSpectrum(spectrum, rows, columns), rows, columns);
    expect(largestDifference(found, spectrum)).toBeLessThan(3e-14);
  });

  test('near-collinear columns: 1, 1e-6, 1e-6, ... to 1e-9 relative', () => {
    const spectrum = [1, ...new Array<number>(15).fill(1e-6)];
    expect(relativeDifference(singularValues(withSpectrum(spectrum, 64, 16), 64, 16), spectrum)).toBeLessThan(1e-9);
  });

  test.each([
    [24, 8],
    [8, 8],
  ])('%i x %i graded columns: 1, 1e-6 .. 1e-42, each to 1e-13 relative', (rows, columns) => {
    const spectrum = Array.from({ length: columns }, (_, j) => 10 ** (-6 * j));
    const a = orthonormalFrame(gaussianMatrix(rows, columns), rows, columns).map((entry, index) => entry * spectrum[index % columns]);
    expect(relativeDifference(singularValues(a, rows, columns), spectrum)).toBeLessThan(1e-13);
    const reversed = a.map((_, index) => a[index - (index % columns) + columns - 1 - (index % columns)]);
    expect(relativeDifference(singularValues(reversed, rows, columns), spectrum)).toBeLessThan(1e-13);
    expect(relativeDifference(singularValues(transposed(a, rows), columns, rows), spectrum)).toBeLessThan(1e-13);
  });

  test('graded columns that are not orthogonal: the determinant of [[1, 1e-20], [1, 2e-20]] survives', () => {
    const [largest, smallest] = singularValues(Float64Array.of(1, 1e-20, 1, 2e-20), 2, 2);
    expect(Math.abs(largest / Math.SQRT2 - 1)).toBeLessThan(1e-15);
    expect(Math.abs((largest * smallest) / 1e-20 - 1)).toBeLessThan(1e-13);
  });

  test('rank-deficient, zero and single-column matrices', () => {
    const found = singularValues(withSpectrum([2, 1], 10, 5), 10, 5);
    expect(largestDifference(found, [2, 1, 0, 0, 0])).toBeLessThan(1e-15 * 5);
    expect(singularValues(new Float64Array(6), 3, 2)).toEqual(new Float64Array(2));
    expect([...singularValues(Float64Array.of(3, 4), 2, 1)]).toEqual([5]);
    expect([...singularValues(Float64Array.of(3, 4), 1, 2)]).toEqual([5]);
    const ones = singularValues(new Float64Array(64).fill(1), 8, 8);
    expect(largestDifference(ones, [8, 0, 0, 0, 0, 0, 0, 0])).toBeLessThan(1e-14);
  });

  test.each([1e200, 1e-200])('the scale %d is carried through', (scale) => {
    const found = singularValues(
      withSpectrum([4, 2, 1], 7, 3).map((entry) => entry * scale),
      7,
      3,
    );
    expect(relativeDifference(found, [4 * scale, 2 * scale, scale])).toBeLessThan(1e-14);
  });

  test('invariants of a random matrix: descending, sum of squares, product = |determinant| of a triangle', () => {
    const a = gaussianMatrix(12, 12).map((entry, index) => (index % 12 < Math.floor(index / 12) ? 0 : entry));
    const found = singularValues(a, 12, 12);
    const determinant = found.reduce((product, _, i) => product * Math.abs(a[i * 13]), 1);
    expect([...found]).toEqual([...found].sort((x, y) => y - x));
    expect(found.reduce((sum, s) => sum + s * s, 0) / a.reduce((sum, entry) => sum + entry * entry, 0)).toBeCloseTo(1, 13);
    expect(found.reduce((product, s) => product * s, 1) / determinant).toBeCloseTo(1, 10);
  });
});
