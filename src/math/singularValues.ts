import { powerOfTwoScale } from './householder.ts';
import { triangularFactor } from './triangularFactor.ts';

/** Sweeps are few (at most 12 for 256 columns) because convergence is quadratic; the cap only guards against entries that are not finite. */
export const MOST_SWEEPS = 60;

/** A sweep that turned no pair by a larger angle leaves angles of about its square, which change a length by less than an eps. */
export const SETTLED = 1e-6;

/** The columns of a row-major square matrix divided by `scale`, longest first: rotations then converge sooner (de Rijk 1989). */
function columnsByLength(values: Float64Array, size: number, scale: number): Float64Array[] {
  const vectors = Array.from({ length: size }, (_, j) => Float64Array.from({ length: size }, (_, i) => values[i * size + j] / scale));
  return vectors.sort((a, b) => length(b) - length(a));
}

function length(vector: Float64Array): number {
  return Math.sqrt(squareOf(vector));
}

function squareOf(vector: Float64Array): number {
  let squares = 0;
  for (const entry of vector) squares += entry * entry;
  return squares;
}

/** Rotates x and y in their plane by an angle of this tangent. */
function rotate(x: Float64Array, y: Float64Array, tangent: number): void {
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (let i = 0; i < x.length; i++) {
    const before = x[i];
    x[i] = cosine * before - sine * y[i];
    y[i] = sine * before + cosine * y[i];
  }
}

/** One rotation for each pair that is not orthogonal yet, which `followers` turn with; returns the largest tangent of an angle. */
export function sweep(vectors: readonly Float64Array[], tolerance: number, followers?: readonly Float64Array[]): number {
  const squares = Float64Array.from(vectors, squareOf);
  let largest = 0;
  for (let p = 0; p < vectors.length; p++) {
    for (let q = p + 1; q < vectors.length; q++) {
      let product = 0;
      for (let i = 0; i < vectors[p].length; i++) product += vectors[p][i] * vectors[q][i];
      if (!(Math.abs(product) > tolerance * Math.sqrt(squares[p]) * Math.sqrt(squares[q]))) continue;
      const zeta = (squares[q] - squares[p]) / (2 * product);
      const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
      largest = Math.max(largest, Math.abs(tangent));
      rotate(vectors[p], vectors[q], tangent);
      if (followers) rotate(followers[p], followers[q], tangent);
      squares[p] = Math.max(squares[p] - tangent * product, 0);
      squares[q] += tangent * product;
    }
  }
  return largest;
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
  for (let done = 0; done < MOST_SWEEPS && sweep(vectors, tolerance) > SETTLED; done++);
  return Float64Array.from(vectors, (vector) => scale * length(vector))
    .sort()
    .reverse();
}
