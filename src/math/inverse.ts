/** Rows handled together: each entry of a target row is then loaded and stored once for four products, which halves the time. */
const BLOCK = 4;

/** Swaps two rows of a row-major square matrix. */
function swapRows(a: Float64Array, size: number, p: number, q: number): void {
  for (let j = 0; j < size; j++) {
    const kept = a[p * size + j];
    a[p * size + j] = a[q * size + j];
    a[q * size + j] = kept;
  }
}

/** Subtracts factor times row k of `source` from a row of `target` that begins at `row`, in columns from .. to - 1. */
function subtractRow(
  target: Float64Array,
  row: number,
  source: Float64Array,
  k: number,
  size: number,
  factor: number,
  from: number,
  to: number,
) {
  const other = k * size;
  for (let j = from; j < to; j++) target[row + j] -= factor * source[other + j];
}

/** Subtracts factors[at + m] times row k + m of `source`, m = 0 .. 3, from the row of `target` that begins at `row`. */
function subtractBlock(
  target: Float64Array,
  row: number,
  source: Float64Array,
  k: number,
  size: number,
  factors: Float64Array,
  at: number,
  from: number,
  to: number,
): void {
  const [row0, row1, row2, row3] = [k * size, (k + 1) * size, (k + 2) * size, (k + 3) * size];
  const [f0, f1, f2, f3] = [factors[at], factors[at + 1], factors[at + 2], factors[at + 3]];
  for (let j = from; j < to; j++) {
    target[row + j] -= f0 * source[row0 + j] + f1 * source[row1 + j] + f2 * source[row2 + j] + f3 * source[row3 + j];
  }
}

/** The row at or below k whose entry in column k is largest. */
function pivotRow(a: Float64Array, size: number, k: number): number {
  let best = k;
  for (let i = k + 1; i < size; i++) if (Math.abs(a[i * size + k]) > Math.abs(a[best * size + k])) best = i;
  return best;
}

/** Eliminates column k from the rows below, with pivoting, as far as column `to`; returns the pivot row. */
function eliminate(a: Float64Array, size: number, k: number, to: number): number {
  const pivot = pivotRow(a, size, k);
  if (a[pivot * size + k] === 0) throw new RangeError(`The ${size} x ${size} matrix is singular.`);
  if (pivot !== k) swapRows(a, size, k, pivot);
  for (let i = k + 1; i < size; i++) {
    const row = i * size;
    a[row + k] /= a[k * size + k];
    subtractRow(a, row, a, k, size, a[row + k], k + 1, to);
  }
  return pivot;
}

/** Overwrites A by L (unit diagonal, below) and U of P A = L U, four columns at a time; returns the pivot rows in order. */
function factorize(a: Float64Array, size: number): Int32Array {
  const pivots = new Int32Array(size);
  const whole = size - (size % BLOCK);
  for (let k = 0; k < whole; k += BLOCK) {
    const next = k + BLOCK;
    for (let m = k; m < next; m++) pivots[m] = eliminate(a, size, m, next);
    for (let i = k + 1; i < next; i++) {
      for (let m = k; m < i; m++) subtractRow(a, i * size, a, m, size, a[i * size + m], next, size);
    }
    for (let i = next; i < size; i++) subtractBlock(a, i * size, a, k, size, a, i * size + k, next, size);
  }
  for (let k = whole; k < size; k++) pivots[k] = eliminate(a, size, k, size);
  return pivots;
}

/** U^-1, row by row from the last, of the upper triangle of `a`; zero below the diagonal. */
function upperInverse(a: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let i = size - 1; i >= 0; i--) {
    const row = i * size;
    let k = i + 1;
    for (; k + BLOCK <= size; k += BLOCK) subtractBlock(result, row, result, k, size, a, row + k, k, size);
    for (; k < size; k++) subtractRow(result, row, result, k, size, a[row + k], k, size);
    for (let j = i + 1; j < size; j++) result[row + j] /= a[row + i];
    result[row + i] = 1 / a[row + i];
  }
  return result;
}

/** Solves x L = y in place for the row of `x` that begins at `row`; L is the unit lower triangle of `lu`. */
function solveLower(x: Float64Array, row: number, lu: Float64Array, size: number): void {
  let k = size;
  for (; k >= BLOCK; k -= BLOCK) {
    const first = k - BLOCK;
    for (let m = k - 1; m > first; m--) subtractRow(x, row, lu, m, size, x[row + m], first, m);
    subtractBlock(x, row, lu, first, size, x, row + first, 0, first);
  }
  for (let m = k - 1; m > 0; m--) subtractRow(x, row, lu, m, size, x[row + m], 0, m);
}

/** Undoes the row swaps of the factorization on the columns of an inverse, for the row that begins at `row`. */
function permute(x: Float64Array, row: number, pivots: Int32Array): void {
  for (let k = pivots.length - 1; k >= 0; k--) {
    const kept = x[row + k];
    x[row + k] = x[row + pivots[k]];
    x[row + pivots[k]] = kept;
  }
}

/**
 * The inverse of a row-major size x size matrix, by LU with partial pivoting; every inner loop runs along rows. Relative
 * error about the condition number times size eps. Throws a RangeError when a pivot is exactly 0.
 */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const lu = matrix.slice();
  const pivots = factorize(lu, size);
  const result = upperInverse(lu, size);
  for (let i = 0; i < size; i++) {
    solveLower(result, i * size, lu, size);
    permute(result, i * size, pivots);
  }
  return result;
}
