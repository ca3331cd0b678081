import { householderFactors, reflect } from './householder.ts';

/**
 * Q of G = Q R with a diagonal of R that is not negative: row-major rows x columns, Q^T Q = I to a few eps, also where G lacks
 * rank. Uniformly distributed over frames (Stiefel manifold) when the entries of G are independent standard normal
 * (Mezzadri 2007, "How to generate random matrices from the classical compact groups"). Throws a RangeError when
 * rows < columns.
 */
export function orthonormalFrame(gaussian: Float64Array, rows: number, columns: number): Float64Array {
  if (rows < columns) throw new RangeError(`No ${columns} orthonormal columns have ${rows} entries.`);
  const { reduced, vectors, taus } = householderFactors(gaussian, rows, columns);
  const frame = new Float64Array(rows * columns);
  for (let j = 0; j < columns; j++) frame[j * columns + j] = reduced[j * columns + j] < 0 ? -1 : 1;
  for (let k = columns - 1; k >= 0; k--) {
    reflect(frame, columns, vectors.subarray(k * rows, (k + 1) * rows), taus[k], k, k);
  }
  return frame;
}
