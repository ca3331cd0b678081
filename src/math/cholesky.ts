/** The factor of a Gram matrix M = R^T R, the columns taken in order; all row-major. */
export interface Cholesky {
  /** r: columns of which more than `VANISHING` of the square is left after projection on those before. */
  readonly rank: number;
  /** R: r x n; row i begins with a positive entry, in the column that added it. */
  readonly upper: Float64Array;
  /** C: n x r, the inverse of R's columns at those that added a row, zero in the other rows: X C is orthonormal. */
  readonly inverse: Float64Array;
  /** r ||D C||_F^2, D^2 the diagonal of M: an upper bound of the condition number of D^-1 M D^-1 in those columns, whatever their lengths. */
  readonly condition: number;
  /** W: n x (n - r), so that X W is what is left of the other columns, each divided by its length. */
  readonly dependent: Float64Array;
}

/** Entries of a Gram matrix below this may be sums of subnormal products, which have lost digits: 2^-1022 / eps. */
const LEAST_SQUARE = 2 ** -970;
/** Up to this share of a column's square, what is left of it may be all rounding. */
const VANISHING = 1e-7;

/** R in rows of `size`, and the column that each begins in; undefined where M is no Gram matrix in floating point. */
function rowsOf(gram: Float64Array, size: number): { upper: Float64Array; pivots: number[] } | undefined {
  const rest = gram.slice();
  const upper = new Float64Array(size * size);
  const pivots: number[] = [];
  for (let k = 0; k < size; k++) {
    const square = gram[k * size + k];
    const pivot = rest[k * size + k];
    if (!(square >= LEAST_SQUARE && square < Infinity) || !(pivot >= -VANISHING * square)) return undefined;
    if (pivot <= VANISHING * square) continue;
    const row = pivots.length * size;
    for (let j = k; j < size; j++) upper[row + j] = rest[k * size + j] / Math.sqrt(pivot);
    for (let i = k + 1; i < size; i++) for (let j = i; j < size; j++) rest[i * size + j] -= upper[row + i] * upper[row + j];
    pivots.push(k);
  }
  return { upper: upper.slice(0, pivots.length * size), pivots };
}

/** C row by row from the last pivot. */
function inverseOf(upper: Float64Array, pivots: readonly number[], size: number): Float64Array {
  const rank = pivots.length;
  const inverse = new Float64Array(size * rank);
  for (let i = rank - 1; i >= 0; i--) {
    const row = pivots[i] * rank;
    const diagonal = 1 / upper[i * size + pivots[i]];
    for (let k = i + 1; k < rank; k++) {
      for (let j = k; j < rank; j++) inverse[row + j] -= diagonal * upper[i * size + pivots[k]] * inverse[pivots[k] * rank + j];
    }
    inverse[row + i] = diagonal;
  }
  return inverse;
}

function conditionBound(gram: Float64Array, inverse: Float64Array, rank: number, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    let squares = 0;
    for (let j = 0; j < rank; j++) squares += inverse[i * rank + j] ** 2;
    sum += gram[i * size + i] * squares;
  }
  return rank * sum;
}

/** W, a column for each column without a row in R, the last first. */
function dependencies(
  { upper, inverse, pivots }: { upper: Float64Array; inverse: Float64Array; pivots: readonly number[] },
  gram: Float64Array,
  size: number,
): Float64Array {
  const rank = pivots.length;
  const others = Array.from({ length: size }, (_, j) => j)
    .filter((j) => !pivots.includes(j))
    .reverse();
  const dependent = new Float64Array(size * others.length);
  for (const [at, column] of others.entries()) {
    const length = Math.sqrt(gram[column * size + column]);
    for (let i = 0; i < size; i++) {
      let share = i === column ? 1 : 0;
      for (let k = 0; k < rank; k++) share -= inverse[i * rank + k] * upper[k * size + column];
      dependent[i * others.length + at] = share / length;
    }
  }
  return dependent;
}

/**
 * The Cholesky factor of a row-major size x size Gram matrix, of which only the upper triangle is read, where a column of which next to
 * nothing is left adds no row. Undefined where M is no Gram matrix in floating point, and where a column is so short that its squares may
 * have lost digits (below 1e-146).
 */
export function cholesky(gram: Float64Array, size: number): Cholesky | undefined {
  const found = rowsOf(gram, size);
  if (!found || found.pivots.length === 0) return undefined;
  const { upper, pivots } = found;
  const inverse = inverseOf(upper, pivots, size);
  const condition = conditionBound(gram, inverse, pivots.length, size);
  if (!Number.isFinite(condition)) return undefined;
  return { rank: pivots.length, upper, inverse, condition, dependent: dependencies({ upper, inverse, pivots }, gram, size) };
}
