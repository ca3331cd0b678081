import { dot } from './products';

/** Rotates x and y in their plane by the cosine and sine given. */
function rotate(x: usize, y: usize, cosine: f64, sine: f64, n: i32): void {
  const c = f64x2.splat(cosine);
  const s = f64x2.splat(sine);
  let i = 0;
  for (; i + 2 <= n; i += 2) {
    const at = (<usize>i) << 3;
    const before = v128.load(x + at);
    const other = v128.load(y + at);
    v128.store(x + at, f64x2.sub(f64x2.mul(c, before), f64x2.mul(s, other)));
    v128.store(y + at, f64x2.add(f64x2.mul(s, before), f64x2.mul(c, other)));
  }
  if (i < n) {
    const at = (<usize>i) << 3;
    const before = f64.load(x + at);
    const other = f64.load(y + at);
    f64.store(x + at, cosine * before - sine * other);
    f64.store(y + at, sine * before + cosine * other);
  }
}

/**
 * One-sided Jacobi on `count` vectors of n entries that lie one behind the other, as singularValues of src/math. `squares` holds the squares of their
 * lengths while they turn, and takes the lengths themselves, the singular values, at the end.
 */
export function jacobi(vectors: usize, squares: usize, count: i32, n: i32, tolerance: f64, settled: f64, sweeps: i32): void {
  const step = (<usize>n) << 3;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    measure(vectors, squares, count, n);
    let largest = 0.0;
    for (let p = 0; p < count; p++) {
      const x = vectors + <usize>p * step;
      const xAt = squares + ((<usize>p) << 3);
      for (let q = p + 1; q < count; q++) {
        const y = vectors + <usize>q * step;
        const yAt = squares + ((<usize>q) << 3);
        const xx = f64.load(xAt);
        const yy = f64.load(yAt);
        const xy = dot(x, y, n);
        if (!(abs(xy) > tolerance * sqrt(xx) * sqrt(yy))) continue;
        const zeta = (yy - xx) / (2 * xy);
        const tangent = (zeta < 0 ? -1.0 : 1.0) / (abs(zeta) + sqrt(1 + zeta * zeta));
        largest = max(largest, abs(tangent));
        const c = 1 / sqrt(1 + tangent * tangent);
        rotate(x, y, c, c * tangent, n);
        f64.store(xAt, max(xx - tangent * xy, 0.0));
        f64.store(yAt, yy + tangent * xy);
      }
    }
    if (largest <= settled) break;
  }
  measure(vectors, squares, count, n);
  for (let k = 0; k < count; k++) {
    const at = squares + ((<usize>k) << 3);
    f64.store(at, sqrt(f64.load(at)));
  }
}

/** The squares of the lengths. */
function measure(vectors: usize, squares: usize, count: i32, n: i32): void {
  for (let k = 0; k < count; k++) {
    const vector = vectors + ((<usize>k * n) << 3);
    f64.store(squares + ((<usize>k) << 3), dot(vector, vector, n));
  }
}
