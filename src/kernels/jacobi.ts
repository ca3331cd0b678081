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

function orthogonalizePair(x: usize, y: usize, n: i32, tolerance: f64): bool {
  const xx = dot(x, x, n);
  const yy = dot(y, y, n);
  const xy = dot(x, y, n);
  if (!(abs(xy) > tolerance * sqrt(xx) * sqrt(yy))) return false;
  const zeta = (yy - xx) / (2 * xy);
  const tangent = (zeta < 0 ? -1.0 : 1.0) / (abs(zeta) + sqrt(1 + zeta * zeta));
  const cosine = 1 / sqrt(1 + tangent * tangent);
  rotate(x, y, cosine, cosine * tangent, n);
  return true;
}

/**
 * One-sided Jacobi on `count` vectors of n entries that lie one behind the other, as singularValues of src/math: sweeps until no pair needs a rotation, at
 * most `sweeps`. The vectors end orthogonal; their `lengths` are the singular values.
 */
export function jacobi(vectors: usize, lengths: usize, count: i32, n: i32, tolerance: f64, sweeps: i32): void {
  const step = (<usize>n) << 3;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < count; p++) {
      for (let q = p + 1; q < count; q++) {
        if (orthogonalizePair(vectors + <usize>p * step, vectors + <usize>q * step, n, tolerance)) rotated = true;
      }
    }
    if (!rotated) break;
  }
  for (let k = 0; k < count; k++) {
    const vector = vectors + <usize>k * step;
    f64.store(lengths + ((<usize>k) << 3), sqrt(dot(vector, vector, n)));
  }
}
