import { fillNormals } from '../../src/math/normals.ts';

/** A row-major rows x columns matrix of standard normals. */
export function gaussianMatrix(rows: number, columns: number, seed = 1): Float64Array {
  const values = new Float64Array(rows * columns);
  fillNormals(values, { seed, network: 0, stream: 0 }, rows, columns);
  return values;
}

/** A^T B of row-major matrices with the same number of rows. */
export function transposedProduct(a: Float64Array, b: Float64Array, rows: number): Float64Array {
  const p = a.length / rows;
  const q = b.length / rows;
  const product = new Float64Array(p * q);
  for (let k = 0; k < rows; k++) {
    for (let i = 0; i < p; i++) for (let j = 0; j < q; j++) product[i * q + j] += a[k * p + i] * b[k * q + j];
  }
  return product;
}

/** The row-major transpose. */
export function transposed(a: Float64Array, rows: number): Float64Array {
  const columns = a.length / rows;
  return a.map((_, index) => a[(index % rows) * columns + Math.floor(index / rows)]);
}

/** The largest |a_ij - b_ij|, NaN when any entry is. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`${a.length} entries against ${b.length}.`);
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] - b[i]));
  return largest;
}

/** The identity of this size, row-major. */
export const identity = (size: number): Float64Array =>
  Float64Array.from({ length: size * size }, (_, index) => (index % (size + 1) === 0 ? 1 : 0));

/** The length of every column of a row-major matrix. */
export function columnLengths(a: Float64Array, rows: number): Float64Array {
  const columns = a.length / rows;
  return Float64Array.from({ length: columns }, (_, j) => Math.hypot(...Array.from({ length: rows }, (_, i) => a[i * columns + j])));
}
