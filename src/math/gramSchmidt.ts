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

const squares = (x: Float64Array): number => dot(x, x);

/** Takes the projections on the vectors of the basis off `v` one by one, and adds their coefficients to `coefficients`. */
function projectOff(v: Float64Array, basis: readonly Float64Array[], coefficients: Float64Array): void {
  for (let i = 0; i < basis.length; i++) {
    const direction = basis[i];
    const along = dot(direction, v);
    coefficients[i] += along;
    for (let k = 0; k < v.length; k++) v[k] -= along * direction[k];
  }
}

/** Column j of a row-major matrix. */
function columnOf(values: Float64Array, rows: number, columns: number, j: number): Float64Array {
  const column = new Float64Array(rows);
  for (let i = 0; i < rows; i++) column[i] = values[i * columns + j];
  return column;
}

/** Divides a vector by a number, in place. */
function divide(v: Float64Array, by: number): Float64Array {
  for (let i = 0; i < v.length; i++) v[i] /= by;
  return v;
}

/** The leading `rows` entries of vectors as the columns of a row-major matrix. */
function asColumns(vectors: readonly Float64Array[], rows: number): Float64Array {
  const matrix = new Float64Array(rows * vectors.length);
  for (let j = 0; j < vectors.length; j++) {
    for (let i = 0; i < rows; i++) matrix[i * vectors.length + j] = vectors[j][i];
  }
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
    const v = columnOf(values, rows, columns, j);
    const scale = powerOfTwoScale(v);
    const length = Math.sqrt(squares(divide(v, scale)));
    const factor = new Float64Array(columns);
    projectOff(v, basis, factor);
    projectOff(v, basis, factor);
    const remainder = Math.sqrt(squares(v));
    if (basis.length < rows && remainder > columns * Number.EPSILON * length) {
      factor[basis.length] = remainder;
      basis.push(divide(v, remainder));
    }
    factors.push(factor.map((entry) => entry * scale));
  }
  return { basis: asColumns(basis, rows), upper: asColumns(factors, basis.length), rank: basis.length };
}
