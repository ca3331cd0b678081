import type { SingularValues } from '../layerReading.ts';

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of s^2, and its natural logarithm, which no depth takes out of range. */
export function meanSquare(of: SingularValues | undefined): { readonly value: number; readonly logarithm: number } {
  if (of === undefined) return { value: Number.NaN, logarithm: Number.NaN };
  const logarithm = Math.log(mean(squares(of))) + 2 * of.logScale;
  return { value: Math.exp(logarithm), logarithm };
}

/** ln of the largest singular value; undefined where all are 0. */
export function logLargest(of: SingularValues | undefined): number {
  if (of === undefined || of.values[0] === 0) return Number.NaN;
  return Math.log(of.values[0]) + of.logScale;
}

/** The variance of s^2, divided by the square of its mean; undefined where all are 0. */
export function relativeVariance(of: SingularValues | undefined): number {
  if (of === undefined) return Number.NaN;
  const all = squares(of);
  const middle = mean(all);
  return mean(all.map((square) => (square - middle) ** 2)) / middle ** 2;
}

/** s_i divided by their root mean square, descending: their mean square is 1. None where there is no matrix, NaN where all are 0. */
export function relativeValues(of: SingularValues | undefined): Float64Array {
  if (of === undefined) return new Float64Array(0);
  const root = Math.sqrt(mean(squares(of)));
  return of.values.map((value) => value / root);
}

const squares = ({ values }: SingularValues): Float64Array => values.map((value) => value * value);
