// Products of tall matrices (d x n, row-major) with small ones (n x m), and of tall ones with each other.

/** y[0..n) += a x[0..n). */
export function addScaled(y: usize, a: f64, x: usize, n: i32): void {
  const factor = f64x2.splat(a);
  let j = 0;
  for (; j + 2 <= n; j += 2) {
    const at = (<usize>j) << 3;
    v128.store(y + at, f64x2.add(v128.load(y + at), f64x2.mul(factor, v128.load(x + at))));
  }
  if (j < n) {
    const at = (<usize>j) << 3;
    f64.store(y + at, f64.load(y + at) + a * f64.load(x + at));
  }
}

/** Sum of x[i] y[i]. */
export function dot(x: usize, y: usize, n: i32): f64 {
  let even = f64x2.splat(0);
  let odd = f64x2.splat(0);
  let j = 0;
  for (; j + 4 <= n; j += 4) {
    const at = (<usize>j) << 3;
    even = f64x2.add(even, f64x2.mul(v128.load(x + at), v128.load(y + at)));
    odd = f64x2.add(odd, f64x2.mul(v128.load(x + at, 16), v128.load(y + at, 16)));
  }
  const both = f64x2.add(even, odd);
  let sum = f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
  for (; j < n; j++) sum += f64.load(x + ((<usize>j) << 3)) * f64.load(y + ((<usize>j) << 3));
  return sum;
}

/** Out (rows x columns) = onto + X M, X of rows x inner in rows of `stride` numbers, M of inner x columns; `onto` 0 for nothing; `upper`: M is zero below its diagonal. */
export function times(out: usize, x: usize, m: usize, onto: usize, rows: i32, stride: i32, inner: i32, columns: i32, upper: bool): void {
  const xStep = (<usize>stride) << 3;
  const step = (<usize>columns) << 3;
  const wholeColumns = columns & ~3;
  let i = 0;
  for (; i + 4 <= rows; i += 4) {
    const x0 = x + <usize>i * xStep;
    const x1 = x0 + xStep;
    const x2 = x1 + xStep;
    const x3 = x2 + xStep;
    const at = <usize>i * step;
    for (let j = 0; j < wholeColumns; j += 4) {
      const last = upper ? min(inner, j + 4) : inner;
      timesBlock(out + at, onto ? onto + at : 0, x0, x1, x2, x3, m, step, (<usize>j) << 3, last);
    }
    for (let j = wholeColumns; j < columns; j++) {
      const last = upper ? min(inner, j + 1) : inner;
      for (let row = i; row < i + 4; row++) timesEntry(out, x, m, onto, row, j, xStep, step, last);
    }
  }
  for (; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const last = upper ? min(inner, j + 1) : inner;
      timesEntry(out, x, m, onto, i, j, xStep, step, last);
    }
  }
}

function timesEntry(out: usize, x: usize, m: usize, onto: usize, row: i32, column: i32, xStep: usize, step: usize, last: i32): void {
  const at = <usize>row * step + ((<usize>column) << 3);
  let sum = onto ? f64.load(onto + at) : 0.0;
  let a = x + <usize>row * xStep;
  let b = m + ((<usize>column) << 3);
  for (let k = 0; k < last; k++) {
    sum += f64.load(a) * f64.load(b);
    a += 8;
    b += step;
  }
  f64.store(out + at, sum);
}

/** Four rows by four columns. */
function timesBlock(out: usize, onto: usize, x0: usize, x1: usize, x2: usize, x3: usize, m: usize, step: usize, j: usize, last: i32): void {
  let a0 = f64x2.splat(0);
  let b0 = f64x2.splat(0);
  let a1 = f64x2.splat(0);
  let b1 = f64x2.splat(0);
  let a2 = f64x2.splat(0);
  let b2 = f64x2.splat(0);
  let a3 = f64x2.splat(0);
  let b3 = f64x2.splat(0);
  const place = out + j;
  const second = place + step;
  const third = second + step;
  const fourth = third + step;
  if (onto) {
    let from = onto + j;
    a0 = v128.load(from);
    b0 = v128.load(from, 16);
    from += step;
    a1 = v128.load(from);
    b1 = v128.load(from, 16);
    from += step;
    a2 = v128.load(from);
    b2 = v128.load(from, 16);
    from += step;
    a3 = v128.load(from);
    b3 = v128.load(from, 16);
  }
  let row = m + j;
  let k: usize = 0;
  const end = (<usize>last) << 3;
  for (; k < end; k += 8) {
    const left = v128.load(row);
    const right = v128.load(row, 16);
    const s0 = v128.load64_splat(x0 + k);
    a0 = f64x2.add(a0, f64x2.mul(s0, left));
    b0 = f64x2.add(b0, f64x2.mul(s0, right));
    const s1 = v128.load64_splat(x1 + k);
    a1 = f64x2.add(a1, f64x2.mul(s1, left));
    b1 = f64x2.add(b1, f64x2.mul(s1, right));
    const s2 = v128.load64_splat(x2 + k);
    a2 = f64x2.add(a2, f64x2.mul(s2, left));
    b2 = f64x2.add(b2, f64x2.mul(s2, right));
    const s3 = v128.load64_splat(x3 + k);
    a3 = f64x2.add(a3, f64x2.mul(s3, left));
    b3 = f64x2.add(b3, f64x2.mul(s3, right));
    row += step;
  }
  v128.store(place, a0);
  v128.store(place, b0, 16);
  v128.store(second, a1);
  v128.store(second, b1, 16);
  v128.store(third, a2);
  v128.store(third, b2, 16);
  v128.store(fourth, a3);
  v128.store(fourth, b3, 16);
}

/** Bytes of the rows of both factors that stay in the first cache while the blocks of a product go over them. */
const cached: i32 = 24576;

/** Out (m x n) = X^T Y, X of rows x m, Y of rows x n; a Gram matrix, of which half is calculated, where Y is X. */
export function cross(out: usize, x: usize, y: usize, rows: i32, m: i32, n: i32): void {
  const isGram = x === y;
  memory.fill(out, 0, (<usize>m * <usize>n) << 3);
  const band = max(8, cached / ((isGram ? n : m + n) << 3));
  for (let from = 0; from < rows; from += band) crossBand(out, x, y, from, min(rows, from + band), m, n, isGram);
  if (!isGram) return;
  for (let a = 1; a < n; a++) {
    for (let b = 0; b < a; b++) f64.store(out + ((<usize>a * n + b) << 3), f64.load(out + ((<usize>b * n + a) << 3)));
  }
}

function crossBand(out: usize, x: usize, y: usize, from: i32, to: i32, m: i32, n: i32, isGram: bool): void {
  const xStep = (<usize>m) << 3;
  const yStep = (<usize>n) << 3;
  const xRow = x + <usize>from * xStep;
  const yRow = y + <usize>from * yStep;
  const count = to - from;
  const wholeM = m & ~3;
  const wholeN = n & ~3;
  for (let a = 0; a < wholeM; a += 4) {
    for (let b = isGram ? a : 0; b < wholeN; b += 4) {
      crossBlock(out + ((<usize>a * n + b) << 3), yStep, xRow + ((<usize>a) << 3), xStep, yRow + ((<usize>b) << 3), yStep, count);
    }
    for (let b = wholeN; b < n; b++) for (let k = a; k < a + 4; k++) crossEntry(out, xRow, yRow, k, b, xStep, yStep, count);
  }
  for (let a = wholeM; a < m; a++) for (let b = isGram ? a : 0; b < n; b++) crossEntry(out, xRow, yRow, a, b, xStep, yStep, count);
}

function crossEntry(out: usize, x: usize, y: usize, a: i32, b: i32, xStep: usize, yStep: usize, count: i32): void {
  let sum = 0.0;
  let left = x + ((<usize>a) << 3);
  let right = y + ((<usize>b) << 3);
  for (let i = 0; i < count; i++) {
    sum += f64.load(left) * f64.load(right);
    left += xStep;
    right += yStep;
  }
  const at = out + <usize>a * yStep + ((<usize>b) << 3);
  f64.store(at, f64.load(at) + sum);
}

/** Four columns of X by four of Y, added to what is there. */
function crossBlock(out: usize, step: usize, x: usize, xStep: usize, y: usize, yStep: usize, count: i32): void {
  let a0 = f64x2.splat(0);
  let b0 = f64x2.splat(0);
  let a1 = f64x2.splat(0);
  let b1 = f64x2.splat(0);
  let a2 = f64x2.splat(0);
  let b2 = f64x2.splat(0);
  let a3 = f64x2.splat(0);
  let b3 = f64x2.splat(0);
  for (let i = 0; i < count; i++) {
    const left = v128.load(y);
    const right = v128.load(y, 16);
    const s0 = v128.load64_splat(x);
    a0 = f64x2.add(a0, f64x2.mul(s0, left));
    b0 = f64x2.add(b0, f64x2.mul(s0, right));
    const s1 = v128.load64_splat(x, 8);
    a1 = f64x2.add(a1, f64x2.mul(s1, left));
    b1 = f64x2.add(b1, f64x2.mul(s1, right));
    const s2 = v128.load64_splat(x, 16);
    a2 = f64x2.add(a2, f64x2.mul(s2, left));
    b2 = f64x2.add(b2, f64x2.mul(s2, right));
    const s3 = v128.load64_splat(x, 24);
    a3 = f64x2.add(a3, f64x2.mul(s3, left));
    b3 = f64x2.add(b3, f64x2.mul(s3, right));
    x += xStep;
    y += yStep;
  }
  addTo(out, a0, b0);
  addTo(out + step, a1, b1);
  addTo(out + 2 * step, a2, b2);
  addTo(out + 3 * step, a3, b3);
}

function addTo(at: usize, left: v128, right: v128): void {
  v128.store(at, f64x2.add(v128.load(at), left));
  v128.store(at, f64x2.add(v128.load(at, 16), right), 16);
}
