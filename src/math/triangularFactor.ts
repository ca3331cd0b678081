import { householderFactors } from './householder.ts';

/**
 * R of A = Q R: min(rows, columns) x columns, row-major, zero below a diagonal that is not negative, so that R^T R = A^T A
 * with a relative error of a few n eps in each column. A is row-major rows x columns, of any finite scale and rank; columns
 * of zeros stay zero. A later column never changes an earlier one. Entries that are not finite give NaN.
 */
export function triangularFactor(values: Float64Array, rows: number, columns: number): Float64Array {
  const { reduced, scale } = householderFactors(values, rows, columns);
  const height = Math.min(rows, columns);
  const factor = new Float64Array(height * columns);
  for (let i = 0; i < height; i++) {
    const sign = reduced[i * columns + i] < 0 ? -scale : scale;
    for (let j = i; j < columns; j++) factor[i * columns + j] = sign * reduced[i * columns + j];
  }
  return factor;
}
