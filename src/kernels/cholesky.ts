import { addScaled } from './products';

// Small n x n matrices, row-major.

/** Entries of a Gram matrix below this may be sums of subnormal products, which have lost digits: 2^-1022 / eps. */
const leastSquare: f64 = 1.0020841800044864e-292;
/** Up to this share of a column's square, what is left of it may be all rounding. */
const vanishing: f64 = 1e-7;

function entry(matrix: usize, n: i32, i: i32, j: i32): usize {
  return matrix + ((<usize>i * n + j) << 3);
}

/**
 * R with R^T R = M, the columns taken in order, where a column of which next to nothing is left gives R no row: r x n in rows of n. `pivots` takes the
 * column that each row begins in, i32, and after them the columns that gave none. `work` has room for n x n. Returns r, or -1 where M is
 * no Gram matrix in floating point.
 */
export function cholesky(upper: usize, pivots: usize, work: usize, gram: usize, n: i32): i32 {
  memory.copy(work, gram, (<usize>n * n) << 3);
  let rank = 0;
  let dependent = n;
  for (let k = 0; k < n; k++) {
    const square = f64.load(entry(gram, n, k, k));
    const pivot = f64.load(entry(work, n, k, k));
    if (!(square >= leastSquare && square < Infinity) || !(pivot >= -vanishing * square)) return -1;
    if (pivot <= vanishing * square) {
      dependent--;
      store<i32>(pivots + ((<usize>dependent) << 2), k);
      continue;
    }
    const row = upper + ((<usize>rank * n) << 3);
    memory.fill(row, 0, (<usize>k) << 3);
    const root = sqrt(pivot);
    for (let j = k; j < n; j++) f64.store(row + ((<usize>j) << 3), f64.load(entry(work, n, k, j)) / root);
    for (let i = k + 1; i < n; i++) addScaled(entry(work, n, i, i), -f64.load(row + ((<usize>i) << 3)), row + ((<usize>i) << 3), n - i);
    store<i32>(pivots + ((<usize>rank) << 2), k);
    rank++;
  }
  return rank;
}

/**
 * C, n x r, with X C orthonormal for the X of the factor: the inverse of R's columns at the pivots, zero in the other rows. `work` has room for r x r.
 * Returns r ||D C||_F^2, D^2 the diagonal of M: a bound of the condition of the columns at the pivots, each at length 1.
 */
export function invertUpper(inverse: usize, work: usize, upper: usize, pivots: usize, gram: usize, rank: i32, n: i32): f64 {
  memory.fill(work, 0, (<usize>rank * rank) << 3);
  memory.fill(inverse, 0, (<usize>n * rank) << 3);
  let sum = 0.0;
  for (let i = rank - 1; i >= 0; i--) {
    const row = entry(work, rank, i, 0);
    const column = load<i32>(pivots + ((<usize>i) << 2));
    const diagonal = 1 / f64.load(entry(upper, n, i, column));
    for (let k = i + 1; k < rank; k++) {
      const factor = f64.load(entry(upper, n, i, load<i32>(pivots + ((<usize>k) << 2))));
      const at = (<usize>k) << 3;
      addScaled(row + at, -diagonal * factor, entry(work, rank, k, k), rank - k);
    }
    f64.store(row + ((<usize>i) << 3), diagonal);
    memory.copy(inverse + ((<usize>column * rank) << 3), row, (<usize>rank) << 3);
    let squares = 0.0;
    for (let j = i; j < rank; j++) squares += f64.load(row + ((<usize>j) << 3)) * f64.load(row + ((<usize>j) << 3));
    sum += squares * f64.load(entry(gram, n, column, column));
  }
  return sum * <f64>rank;
}

/** W, n x (n - r): X W is what is left of the columns without a row in R, each divided by its length. */
export function dependencies(out: usize, inverse: usize, upper: usize, pivots: usize, gram: usize, rank: i32, n: i32): void {
  const count = n - rank;
  memory.fill(out, 0, (<usize>n * count) << 3);
  for (let j = 0; j < count; j++) {
    const column = load<i32>(pivots + ((<usize>(rank + j)) << 2));
    const length = sqrt(f64.load(entry(gram, n, column, column)));
    for (let i = 0; i < n; i++) {
      let share = i === column ? 1.0 : 0.0;
      for (let k = 0; k < rank; k++) share -= f64.load(entry(inverse, rank, i, k)) * f64.load(entry(upper, n, k, column));
      f64.store(entry(out, count, i, j), share / length);
    }
  }
}
