import { addScaled } from './products';

// Small n x n matrices, row-major.

/**
 * R with R^T R = M, zero below its diagonal, and R^-1. Returns the bound n ||D R^-1||_F^2 of the condition number of M with its diagonal D^2
 * scaled to 1, or 0 where M is not positive definite in floating point.
 */
export function cholesky(upper: usize, inverse: usize, gram: usize, n: i32): f64 {
  const step = (<usize>n) << 3;
  memory.copy(upper, gram, <usize>n * step);
  for (let k = 0; k < n; k++) {
    const row = upper + <usize>k * step;
    memory.fill(row, 0, (<usize>k) << 3);
    const pivot = f64.load(row + ((<usize>k) << 3));
    if (!(pivot > 0) || pivot === Infinity) return 0;
    const root = sqrt(pivot);
    for (let j = k; j < n; j++) {
      const at = row + ((<usize>j) << 3);
      f64.store(at, f64.load(at) / root);
    }
    for (let i = k + 1; i < n; i++) {
      const from = (<usize>i) << 3;
      addScaled(upper + <usize>i * step + from, -f64.load(row + from), row + from, n - i);
    }
  }
  invert(inverse, upper, n);
  return conditionBound(inverse, gram, n);
}

function invert(inverse: usize, upper: usize, n: i32): void {
  const step = (<usize>n) << 3;
  memory.fill(inverse, 0, <usize>n * step);
  for (let i = n - 1; i >= 0; i--) {
    const from = upper + <usize>i * step;
    const to = inverse + <usize>i * step;
    const diagonal = 1 / f64.load(from + ((<usize>i) << 3));
    for (let k = i + 1; k < n; k++) {
      const at = (<usize>k) << 3;
      addScaled(to + at, -diagonal * f64.load(from + at), inverse + <usize>k * step + at, n - k);
    }
    f64.store(to + ((<usize>i) << 3), diagonal);
  }
}

function conditionBound(inverse: usize, gram: usize, n: i32): f64 {
  let sum = 0.0;
  for (let i = 0; i < n; i++) {
    const row = inverse + ((<usize>i * n) << 3);
    let squares = 0.0;
    for (let j = i; j < n; j++) {
      const entry = f64.load(row + ((<usize>j) << 3));
      squares += entry * entry;
    }
    sum += squares * f64.load(gram + ((<usize>i * n + i) << 3));
  }
  const bound = sum * <f64>n;
  return bound < Infinity ? bound : 0;
}
