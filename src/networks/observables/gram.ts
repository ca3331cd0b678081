import { unitColumns } from '../metrics/pairs.ts';
import type { Observable } from './observable.ts';

/**
 * The Gram matrix of the batch with its columns at unit length: the cosine c_ij of samples i and j. It is symmetric, so only j <= i is
 * kept, row by row; NaN in the row and column of a sample that is zero. Of the first network alone: an average would hide what one network does.
 */
export const gram: Observable = {
  tex: 'c_{ij} = \\cos\\angle(h_i, h_j)',
  plain: 'c = cos ∠(hᵢ, hⱼ)',
  size: ({ inputs: { batch } }) => pairs(batch),
  networksKept: 1,
  of: (reading) => {
    const columns = unitColumns(reading);
    const isZero = columns.map((column) => column.every((entry) => entry === 0));
    const cosines = new Float64Array(pairs(reading.batch));
    for (let i = 0; i < columns.length; i++) {
      for (let j = 0; j <= i; j++) cosines[pairIndex(i, j)] = isZero[i] || isZero[j] ? Number.NaN : cosine(columns[i], columns[j], j);
    }
    return cosines;
  },
};

/** Pairs of so many samples, each with itself among them. */
const pairs = (batch: number): number => (batch * (batch + 1)) / 2;

/** Where the pair of samples i and j stands among the numbers of a layer, in either order. */
export function pairIndex(i: number, j: number): number {
  return i < j ? pairIndex(j, i) : (i * (i + 1)) / 2 + j;
}

/** The product of two columns of R, of which the second is zero below entry `last`. */
function cosine(x: Float64Array, y: Float64Array, last: number): number {
  let sum = 0;
  for (let k = 0; k <= last && k < x.length; k++) sum += x[k] * y[k];
  return Math.max(-1, Math.min(1, sum));
}
