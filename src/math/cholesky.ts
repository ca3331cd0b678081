/** R of a positive definite Gram matrix M = R^T R, and what tells how far to trust it; row-major, zero below the diagonal. */
export interface Cholesky {
  readonly upper: Float64Array;
  readonly inverse: Float64Array;
  /** n ||D R^-1||_F^2, D^2 the diagonal of M: an upper bound of the condition number of D^-1 M D^-1, whatever the lengths of the columns. */
  readonly condition: number;
}

/** Entries of a Gram matrix below this may be sums of subnormal products, which have lost digits: 2^-1022 / eps. */
const LEAST_SQUARE = 2 ** -970;

/** Fills R row by row from the rows above; false where a pivot is not positive. */
function fillUpper(upper: Float64Array, gram: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    for (let j = i; j < size; j++) upper[row + j] = gram[row + j];
    for (let k = 0; k < i; k++) {
      const factor = upper[k * size + i];
      for (let j = i; j < size; j++) upper[row + j] -= factor * upper[k * size + j];
    }
    const pivot = upper[row + i];
    if (!(pivot > 0 && pivot < Infinity)) return false;
    const diagonal = Math.sqrt(pivot);
    for (let j = i; j < size; j++) upper[row + j] /= diagonal;
  }
  return true;
}

/** R^-1, row by row from the last. */
function invertedUpper(upper: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let i = size - 1; i >= 0; i--) {
    const row = i * size;
    for (let k = i + 1; k < size; k++) {
      for (let j = k; j < size; j++) inverse[row + j] -= upper[row + k] * inverse[k * size + j];
    }
    for (let j = i + 1; j < size; j++) inverse[row + j] /= upper[row + i];
    inverse[row + i] = 1 / upper[row + i];
  }
  return inverse;
}

function conditionBound(gram: Float64Array, inverse: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    let squares = 0;
    for (let j = i; j < size; j++) squares += inverse[i * size + j] ** 2;
    sum += gram[i * size + i] * squares;
  }
  return size * sum;
}

/**
 * The Cholesky factor of a row-major size x size Gram matrix, of which only the upper triangle is read, and its inverse. Undefined where a
 * pivot is not positive or not finite, and where a column is so short that its squares may have lost digits (below 1e-146).
 */
export function cholesky(gram: Float64Array, size: number): Cholesky | undefined {
  for (let i = 0; i < size; i++) if (!(gram[i * size + i] >= LEAST_SQUARE)) return undefined;
  const upper = new Float64Array(size * size);
  if (!fillUpper(upper, gram, size)) return undefined;
  const inverse = invertedUpper(upper, size);
  const condition = conditionBound(gram, inverse, size);
  return Number.isFinite(condition) ? { upper, inverse, condition } : undefined;
}
