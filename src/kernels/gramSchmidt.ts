import { addScaled, dot } from './products';

/** Two to the exponent of |x|, so that dividing by it rounds nothing; 1 for 0. */
function powerOfTwo(x: f64): f64 {
  const bits = reinterpret<u64>(x) & 0x7ff0000000000000;
  return bits === 0 || bits === 0x7ff0000000000000 ? 1.0 : reinterpret<f64>(bits);
}

/** Copies a column to `to`, divided by a power of two near its largest entry, which is returned; -1 where an entry is not finite. */
function takeColumn(to: usize, x: usize, step: usize, rows: i32): f64 {
  let largest = 0.0;
  let total = 0.0;
  let from = x;
  for (let i = 0; i < rows; i++) {
    const entry = abs(f64.load(from));
    largest = max(largest, entry);
    total += entry * 0;
    from += step;
  }
  if (!(total === 0)) return -1;
  const scale = powerOfTwo(largest);
  from = x;
  for (let i = 0; i < rows; i++) {
    f64.store(to + ((<usize>i) << 3), f64.load(from) / scale);
    from += step;
  }
  return scale;
}

/** c = Q^T v and v -= Q c, for the first `rank` columns of Q (rows of `basis`, `step` bytes apart); adds c to `total`. */
function project(v: usize, basis: usize, step: usize, rank: i32, rows: i32, c: usize, total: usize): void {
  memory.fill(c, 0, (<usize>rank) << 3);
  let row = basis;
  for (let i = 0; i < rows; i++) {
    addScaled(c, f64.load(v + ((<usize>i) << 3)), row, rank);
    row += step;
  }
  row = basis;
  for (let i = 0; i < rows; i++) {
    const at = v + ((<usize>i) << 3);
    f64.store(at, f64.load(at) - dot(c, row, rank));
    row += step;
  }
  addScaled(total, 1.0, c, rank);
}

/**
 * X = Q R by Gram-Schmidt with every projection done twice, the columns in order: Q in rows of `most` = min(rows, columns) entries, of which the first r are
 * filled, R in rows of `columns` entries. `work` has room for rows + 2 columns numbers. Returns r, or -1 where an entry is not finite.
 */
export function orthogonalize(basis: usize, upper: usize, work: usize, x: usize, rows: i32, columns: i32): i32 {
  const most = min(rows, columns);
  const step = (<usize>most) << 3;
  const v = work;
  const c = work + ((<usize>rows) << 3);
  const total = c + ((<usize>columns) << 3);
  const epsilon = <f64>columns * 2.220446049250313e-16;
  memory.fill(upper, 0, <usize>most * ((<usize>columns) << 3));
  let rank = 0;
  for (let j = 0; j < columns; j++) {
    const scale = takeColumn(v, x + ((<usize>j) << 3), (<usize>columns) << 3, rows);
    if (scale < 0) return -1;
    const before = sqrt(dot(v, v, rows));
    memory.fill(total, 0, (<usize>most) << 3);
    project(v, basis, step, rank, rows, c, total);
    project(v, basis, step, rank, rows, c, total);
    const length = sqrt(dot(v, v, rows));
    for (let k = 0; k < rank; k++) f64.store(upper + ((<usize>k * columns + j) << 3), f64.load(total + ((<usize>k) << 3)) * scale);
    if (rank === most || !(length > epsilon * before)) continue;
    f64.store(upper + ((<usize>rank * columns + j) << 3), length * scale);
    for (let i = 0; i < rows; i++) f64.store(basis + <usize>i * step + ((<usize>rank) << 3), f64.load(v + ((<usize>i) << 3)) / length);
    rank++;
  }
  return rank;
}

/** Moves rows of `most` entries together so that only the first `rank` of each remain. */
export function keepColumns(basis: usize, rows: i32, most: i32, rank: i32): void {
  if (rank === most) return;
  for (let i = 1; i < rows; i++) memory.copy(basis + ((<usize>i * rank) << 3), basis + ((<usize>i * most) << 3), (<usize>rank) << 3);
}
