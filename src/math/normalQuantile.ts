import { standardNormalCdf, standardNormalDensity } from './erf.ts';

/**
 * The number that a standard normal is below with probability p, 0 <= p <= 1; relative error below 1e-14 where it is not near 0, absolute below
 * 1e-16 there. Starts from the rational approximation 26.2.23 of Abramowitz and Stegun (1964), good to 4.5e-4, and takes Halley's steps.
 */
export function standardNormalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  // In the left half the probability has all its digits.
  if (probability > 0.5) return -standardNormalQuantile(1 - probability);
  if (probability === 0) return Number.NEGATIVE_INFINITY;
  let x = roughQuantile(probability);
  for (let step = 0; step < steps; step++) {
    const newton = (standardNormalCdf(x) - probability) / standardNormalDensity(x);
    x -= newton / (1 + 0.5 * x * newton);
  }
  return x;
}

/** Each cubes the error. */
const steps = 3;

/** Of a probability of at most 1/2. */
function roughQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return above / below - t;
}
