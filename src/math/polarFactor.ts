import { powerOfTwoScale } from './householder.ts';
import { inverse } from './inverse.ts';

/** Below this relative change of a step the next one is left unscaled, for quadratic convergence (Higham 1986). */
const SCALED_ABOVE = 1e-2;
/** Below this relative change the error left is its square, under eps. */
const CONVERGED_BELOW = 1e-9;
/** A condition number of 1e16 takes 9 steps. */
const MOST_STEPS = 40;

/** The product of the 1-norm (largest column sum of magnitudes) and the infinity-norm (largest row sum). */
function normProduct(x: Float64Array, size: number): number {
  const columnSums = new Float64Array(size);
  let largestRow = 0;
  for (let i = 0; i < size; i++) {
    let rowSum = 0;
    for (let j = 0; j < size; j++) {
      const magnitude = Math.abs(x[i * size + j]);
      rowSum += magnitude;
      columnSums[j] += magnitude;
    }
    largestRow = Math.max(largestRow, rowSum);
  }
  return largestRow * columnSums.reduce((largest, sum) => Math.max(largest, sum), 0);
}

/** Replaces X by (scale X + inverse^T / scale) / 2 and returns the Frobenius norm of the change over sqrt(size), the norm of the limit. */
function step(x: Float64Array, inverted: Float64Array, size: number, scale: number): number {
  let change = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const next = 0.5 * (scale * x[i * size + j] + inverted[j * size + i] / scale);
      const difference = next - x[i * size + j];
      change += difference * difference;
      x[i * size + j] = next;
    }
  }
  return Math.sqrt(change / size);
}

/**
 * The orthogonal factor U of A = U H, H symmetric positive semidefinite, of a row-major size x size matrix: the nearest
 * orthogonal matrix, Haar distributed when the entries of A are independent standard normal. Newton's iteration scaled by
 * 1- and infinity-norms (Higham 1986, "Computing the polar decomposition - with applications"); U^T U = I to about 1e-14.
 * Throws a RangeError when A is exactly singular.
 */
export function polarFactor(matrix: Float64Array, size: number): Float64Array {
  const unit = powerOfTwoScale(matrix);
  const x = matrix.map((entry) => entry / unit);
  let change = Infinity;
  for (let done = 0; done < MOST_STEPS && !(change < CONVERGED_BELOW); done++) {
    const inverted = inverse(x, size);
    const scale = change > SCALED_ABOVE ? (normProduct(inverted, size) / normProduct(x, size)) ** 0.25 : 1;
    change = step(x, inverted, size, scale);
  }
  return x;
}
