/**
 * Coefficients (linear, cubic) of X <- linear X + cubic X X^T X, that drives all singular values to 1. With the smallest
 * at least l and the largest at most 1, a = sqrt(3 / (1 + l + l^2)) scales the Newton-Schulz step (3 X - X X^T X) / 2 so
 * that both ends land on the same value: small singular values grow by 2.6 a step instead of 1.5 (Chen and Chow 2014,
 * "A stable scaling of Newton-Schulz for improving the sign function computation").
 */
export interface NewtonSchulzStep {
  readonly linear: number;
  readonly cubic: number;
}

/** A Gaussian d x d matrix has no singular value above 2 sqrt(d) + t but with probability exp(-t^2 / 2): 1.5e-8 here. */
const LARGEST_EXCESS = 6;

/** The smallest singular value is below x / sqrt(d) with probability about x (Edelman 1988): one matrix in 2,000 here. */
const SMALLEST = 5e-4;

/** Unscaled steps at the end: quadratic convergence from 1e-2 to float32's last bit, and a margin for a smaller start. */
const LAST_STEPS = 3;

/** An upper bound of the largest singular value of a square matrix of standard normals, but for one in 10^7. */
export function largestSingularValueBound(size: number): number {
  return 2 * Math.sqrt(size) + LARGEST_EXCESS;
}

/** The steps that take a size x size Gaussian matrix, divided by `largestSingularValueBound`, to its orthogonal polar factor. */
export function newtonSchulzSteps(size: number): NewtonSchulzStep[] {
  const steps: NewtonSchulzStep[] = [];
  let smallest = SMALLEST / (Math.sqrt(size) * largestSingularValueBound(size));
  while (smallest < 0.99) {
    const scale = Math.sqrt(3 / (1 + smallest + smallest ** 2));
    steps.push({ linear: 1.5 * scale, cubic: -0.5 * scale ** 3 });
    smallest = 0.5 * scale * smallest * (3 - (scale * smallest) ** 2);
  }
  for (let k = 0; k < LAST_STEPS; k++) steps.push({ linear: 1.5, cubic: -0.5 });
  return steps;
}
