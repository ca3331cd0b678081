/** A = scale H_0 H_1 .. H_(steps-1) R with H_k = I - tau_k v_k v_k^T. */
export interface HouseholderFactors {
  /** R / scale in the upper trapezoid of a rows x columns row-major array; what lies below the diagonal has no meaning. */
  readonly reduced: Float64Array;
  /** v_k at k * rows .. (k + 1) * rows, zero before its k-th entry. */
  readonly vectors: Float64Array;
  /** tau_k, 0 where the column had nothing left. */
  readonly taus: Float64Array;
  /** The power of two by which A was divided. */
  readonly scale: number;
}

/** The largest |x|, 0 for none. */
function largestMagnitude(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

/** The power of two at or below the largest |x|, 1 where all are zero: dividing by it rounds nothing but subnormals. */
export function powerOfTwoScale(values: Float64Array): number {
  const largest = largestMagnitude(values);
  return largest > 0 && largest < Infinity ? 2 ** Math.floor(Math.log2(largest)) : 1;
}

/** Makes v, a column's remainder from entry k on, into its reflection vector and returns tau; v is first divided by its largest entry. */
function reflector(v: Float64Array, k: number): number {
  const largest = largestMagnitude(v);
  if (largest === 0) return 0;
  let squares = 0;
  for (let i = k; i < v.length; i++) {
    v[i] /= largest;
    squares += v[i] * v[i];
  }
  const norm = Math.sqrt(squares);
  const head = v[k];
  v[k] += head < 0 ? -norm : norm;
  return 1 / (norm * (norm + Math.abs(head)));
}

/** Replaces columns `from` onwards of a row-major matrix by (I - tau v v^T) times them; v is zero before entry k. */
export function reflect(matrix: Float64Array, columns: number, v: Float64Array, tau: number, k: number, from: number): void {
  if (tau === 0) return;
  const projection = new Float64Array(columns);
  for (let i = k; i < v.length; i++) {
    const row = i * columns;
    for (let j = from; j < columns; j++) projection[j] += v[i] * matrix[row + j];
  }
  for (let i = k; i < v.length; i++) {
    const row = i * columns;
    const factor = tau * v[i];
    for (let j = from; j < columns; j++) matrix[row + j] -= factor * projection[j];
  }
}

/**
 * Householder's triangularization of a row-major rows x columns matrix (Golub and Van Loan 2013, algorithm 5.2.1), stable
 * column by column. The matrix and each reflection vector are scaled by their largest entry, so that no square overflows
 * and no column loses its direction to underflow.
 */
export function householderFactors(values: Float64Array, rows: number, columns: number): HouseholderFactors {
  const scale = powerOfTwoScale(values);
  const reduced = values.map((value) => value / scale);
  const steps = Math.min(rows, columns);
  const vectors = new Float64Array(steps * rows);
  const taus = new Float64Array(steps);
  for (let k = 0; k < steps; k++) {
    const v = vectors.subarray(k * rows, (k + 1) * rows);
    for (let i = k; i < rows; i++) v[i] = reduced[i * columns + k];
    taus[k] = reflector(v, k);
    reflect(reduced, columns, v, taus[k], k, k);
  }
  return { reduced, vectors, taus, scale };
}
