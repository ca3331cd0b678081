/** A straight line through points, as weighted least squares finds it. */
export interface LineFit {
  readonly slope: number;
  /** Standard error of the slope, from the errors of the points alone. */
  readonly slopeError: number;
  /** A point that it goes through: the weighted mean of the points. */
  readonly centre: readonly [x: number, y: number];
  /** Sum of the squared distances of the points from the line, each in its standard error. */
  readonly chiSquared: number;
  /** nu, points less the two numbers that the line was given. */
  readonly freedom: number;
}

/**
 * The line y = a + b x through points whose y have known, independent standard errors: b is the weighted covariance over the weighted
 * variance of x, with weights 1/error^2, and its variance one over the latter's sum (Bevington and Robinson 2003, section 6.3).
 * Undefined for fewer than two different x.
 */
export function fitLine(xs: readonly number[], ys: readonly number[], errors: readonly number[]): LineFit | undefined {
  const weights = errors.map((error) => 1 / error ** 2);
  const total = sum(weights);
  const mean = (values: readonly number[]): number => sum(values.map((value, k) => weights[k] * value)) / total;
  const [x, y] = [mean(xs), mean(ys)];
  const spread = sum(xs.map((one, k) => weights[k] * (one - x) ** 2));
  if (!(spread > 0)) return undefined;
  const slope = sum(xs.map((one, k) => weights[k] * (one - x) * (ys[k] - y))) / spread;
  const chiSquared = sum(xs.map((one, k) => weights[k] * (ys[k] - y - slope * (one - x)) ** 2));
  return { slope, slopeError: Math.sqrt(1 / spread), centre: [x, y], chiSquared, freedom: xs.length - 2 };
}

/** The height of a line at x. */
export const heightAt = ({ slope, centre: [x, y] }: LineFit, at: number): number => y + slope * (at - x);

/** The standard normal deviate that 99% of all draws stay below. */
const deviate99 = 2.3263479;

/**
 * Whether points are as near to their line as their errors say: chi-squared below what it exceeds once in a hundred times by chance
 * (Wilson and Hilferty 1931; within 1% for nu >= 2). Undefined where two points leave nothing to judge.
 */
export function isStraight({ chiSquared, freedom }: LineFit): boolean | undefined {
  if (freedom < 1) return undefined;
  const part = 2 / (9 * freedom);
  return chiSquared <= freedom * (1 - part + deviate99 * Math.sqrt(part)) ** 3;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
