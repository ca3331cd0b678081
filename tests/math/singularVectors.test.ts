import { describe, expect, it } from 'vitest';
import { singularValues } from '../../src/math/singularValues.ts';
import { singularVectors } from '../../src/math/singularVectors.ts';
import { normals, withSingularValues } from '../networks/readings.ts';

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, k) => sum + x * b[k], 0);

/** The largest entry of X - U S V^T, and of U^T U - I and V^T V - I over triples of a value that counts. */
function errorsOf(matrix: Float64Array, rows: number, columns: number): readonly [rebuilt: number, frames: number] {
  const { values, left, right } = singularVectors(matrix, rows, columns);
  const rebuilt = matrix.map(
    (entry, at) => entry - values.reduce((sum, s, k) => sum + s * left[k][Math.floor(at / columns)] * right[k][at % columns], 0),
  );
  const counted = [...values.keys()].filter((k) => values[k] > 1e-12 * values[0]);
  const frames = counted.flatMap((i) => counted.flatMap((j) => [left, right].map((set) => dot(set[i], set[j]) - (i === j ? 1 : 0))));
  return [Math.max(...rebuilt.map(Math.abs)), Math.max(...frames.map(Math.abs))];
}

describe('singular vectors', () => {
  it.each([
    ['a square matrix', normals(7, 7, 1), 7, 7],
    ['more columns than rows', normals(6, 15, 2), 6, 15],
    ['rank 3', withSingularValues(6, 15, [5, 2, 1], 3), 6, 15],
    ['values of 1 and 1e-6', withSingularValues(4, 9, [1, 1e-2, 1e-4, 1e-6], 4), 4, 9],
  ] as const)('%s is U S V^T, with orthonormal frames', (_, matrix, rows, columns) => {
    const [rebuilt, frames] = errorsOf(matrix, rows, columns);
    expect(rebuilt).toBeLessThan(1e-13);
    expect(frames).toBeLessThan(1e-9);
    const { values } = singularVectors(matrix, rows, columns);
    singularValues(matrix, rows, columns).forEach((value, k) => void expect(values[k]).toBeCloseTo(value, 12));
  });

  it('a matrix of zeros has values of 0', () => {
    expect([...singularVectors(new Float64Array(6), 2, 3).values]).toEqual([0, 0]);
  });

  it('refuses more rows than columns', () => {
    expect(() => singularVectors(new Float64Array(6), 3, 2)).toThrow(RangeError);
  });
});
