import { powerOfTwoScale } from './householder.ts';
import { triangularFactor } from './triangularFactor.ts';

/** Sweeps are few (at most 12 for 256 columns) because convergence is quadratic; the cap only guards against entries that are not finite. */
const MOST_SWEEPS = 60;

/** The columns of a row-major square matrix divided by `scale`, longest first: rotations then converge sooner (de Rijk 1989). */
function columnsByLength(values: Float64Array, size: number, scale: number): Float64Array[] {
  const vectors = Array.from({ length: size }, (_, j) => Float64Array.from({ length: size }, (_, i) => values[i * size + j] / scale));
  return vectors.sort((a, b) => length(b) - length(a));
}

function length(vector: Float64Array): number {
  let squares = 0;
  for (const entry of vector) squares += entry * entry;
  return Math.sqrt(squares);
}

/** Rotates x and y in their plane until they are orthogonal; says whether they were not yet. */
function orthogonalize(x: Float64Array, y: Float64Array, tolerance: number): boolean {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    xx += x[i] * x[i];
    yy += y[i] * y[i];
    xy += x[i] * y[i];
  }
  if (!(Math.abs(xy) > tolerance * Math.sqrt(xx) * Math.sqrt(yy))) return false;
  const zeta = (yy - xx) / (2 * xy);
  const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (let i = 0; i < x.length; i++) {
    const before = x[i];
    x[i] = cosine * before - sine * y[i];
    y[i] = sine * before + cosine * y[i];
  }
  return true;
}

/** One rotation for each pair; says whether any was needed. */
function sweep(vectors: Float64Array[], tolerance: number): boolean {
  let rotated = false;
  for (let p = 0; p < vectors.length; p++) {
    for (let q = p + 1; q < vectors.length; q++) rotated = orthogonalize(vectors[p], vectors[q], tolerance) || rotated;
  }
  return rotated;
}

/** The row-major transpose of a row-major rows x columns matrix. */
function transpose(values: Float64Array, rows: number, columns: number): Float64Array {
  return Float64Array.from(values, (_, index) => values[(index % rows) * columns + Math.floor(index / rows)]);
}

/**
 * The min(rows, columns) singular values of a row-major matrix, descending, by one-sided Jacobi on the columns (rows where
 * they are fewer). When those are a well-conditioned set of directions times lengths of any grading, every singular value
 * has a small *relative* error (Demmel and Veselic 1992); otherwise the error is a few n eps times the largest, as for any
 * backward stable method. Values below 1e-150 of the largest may come out as 0.
 */
export function singularValues(values: Float64Array, rows: number, columns: number): Float64Array {
  if (rows < columns) return singularValues(transpose(values, rows, columns), columns, rows);
  const square = rows > columns ? triangularFactor(values, rows, columns) : values;
  const scale = powerOfTwoScale(square);
  const vectors = columnsByLength(square, columns, scale);
  const tolerance = Number.EPSILON * Math.sqrt(columns);
  for (let done = 0; done < MOST_SWEEPS && sweep(vectors, tolerance); done++);
  return Float64Array.from(vectors, (vector) => scale * length(vector))
    .sort()
    .reverse();
}
