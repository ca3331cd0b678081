import { powerOfTwoScale } from './householder.ts';
import { MOST_SWEEPS, SETTLED, sweep } from './singularValues.ts';

/** X = sum of value_k left_k right_k^T over its min(rows, columns) singular triples, the values descending; a triple of value 0 has a right vector of zeros. */
export interface SingularVectors {
  readonly values: Float64Array;
  /** left[k] has an entry for each row of X, right[k] one for each column. */
  readonly left: readonly Float64Array[];
  readonly right: readonly Float64Array[];
}

/** The singular values and vectors of a row-major matrix with at most as many rows as columns, by one-sided Jacobi on its rows. */
export function singularVectors(matrix: Float64Array, rows: number, columns: number): SingularVectors {
  if (rows > columns) throw new RangeError(`${rows} rows are more than ${columns} columns`);
  const scale = powerOfTwoScale(matrix);
  const turned = Array.from({ length: rows }, (_, row) => matrix.slice(row * columns, (row + 1) * columns).map((entry) => entry / scale));
  const basis = Array.from({ length: rows }, (_, row) => Float64Array.from({ length: rows }, (_entry, k) => (k === row ? 1 : 0)));
  const tolerance = Number.EPSILON * Math.sqrt(columns);
  for (let done = 0; done < MOST_SWEEPS && sweep(turned, tolerance, basis) > SETTLED; done++);
  const lengths = turned.map((row) => Math.sqrt(row.reduce((sum, entry) => sum + entry * entry, 0)));
  const order = [...lengths.keys()].sort((a, b) => lengths[b] - lengths[a]);
  return {
    values: Float64Array.from(order, (k) => scale * lengths[k]),
    left: order.map((k) => basis[k]),
    right: order.map((k) => (lengths[k] > 0 ? turned[k].map((entry) => entry / lengths[k]) : turned[k])),
  };
}
