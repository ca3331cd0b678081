import { powerOfTwoScale } from './householder.ts';

/** X = Q R, the columns taken in order. */
export interface GramSchmidt {
  /** Q: rows x rank, row-major, orthonormal columns. */
  readonly basis: Float64Array;
  /** R: rank x columns, row-major; row i begins with a positive entry, in the column that added column i to Q. */
  readonly upper: Float64Array;
  readonly rank: number;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i];
  return sum;
}

/** Takes the projection on each vector of the basis off `v`, and adds its coefficients to `coefficients`. */
function projectOff(v: Float64Array, basis: readonly Float64Array[], coefficients: Float64Array): void {
  for (const [i, direction] of basis.entries()) {
    const along = dot(direction, v);
    coefficients[i] += along;
    for (let k = 0; k < v.length; k++) v[k] -= along * direction[k];
  }
}

/** Vectors as the columns of a row-major matrix. */
function asColumns(vectors: readonly Float64Array[], rows: number): Float64Array {
  const rank = vectors.length;
  const matrix = new Float64Array(rows * rank);
  for (const [j, vector] of vectors.entries()) for (let i = 0; i < rows; i++) matrix[i * rank + j] = vector[i];
  return matrix;
}

/**
 * Gram-Schmidt with every projection done twice: Q is orthonormal to a few eps whatever the condition of X ("twice is enough", Giraud,
 * Langou and Rozloznik 2005). A column whose remainder is at most n eps of its length adds nothing to Q. Each column is scaled by a power
 * of two, so that no square overflows or vanishes. Undefined where an entry of the row-major rows x columns matrix is not finite.
 */
export function gramSchmidt(values: Float64Array, rows: number, columns: number): GramSchmidt | undefined {
  if (!values.every(Number.isFinite)) return undefined;
  const basis: Float64Array[] = [];
  const factors: Float64Array[] = [];
  for (let j = 0; j < columns; j++) {
    const v = Float64Array.from({ length: rows }, (_, i) => values[i * columns + j]);
    const scale = powerOfTwoScale(v);
    for (let i = 0; i < rows; i++) v[i] /= scale;
    const factor = new Float64Array(columns);
    const length = Math.sqrt(dot(v, v));
    projectOff(v, basis, factor);
    projectOff(v, basis, factor);
    const remainder = Math.sqrt(dot(v, v));
    if (basis.length < rows && remainder > columns * Number.EPSILON * length) {
      factor[basis.length] = remainder;
      basis.push(v.map((entry) => entry / remainder));
    }
    factors.push(factor.map((entry) => entry * scale));
  }
  return { basis: asColumns(basis, rows), upper: asColumns(factors, basis.length), rank: basis.length };
}
