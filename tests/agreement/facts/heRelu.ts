import { digamma } from '../../../src/math/gammaFunctions.ts';
import { meanOf } from '../ensembles.ts';
import type { Fact } from './fact.ts';

/** psi'(x), by its asymptotic series above 8. */
function trigamma(x: number): number {
  if (x < 8) return trigamma(x + 1) + 1 / (x * x);
  const r = 1 / (x * x);
  return 1 / x + r / 2 + (r / x) * (1 / 6 - r * (1 / 30 - r / 42));
}

/**
 * Mean and variance of ln(2 chi^2_k / n) with k ~ Bin(n, 1/2): what one layer of n ReLUs does to ln ||gradient||^2. Of the 2^-n networks without a live
 * unit there is no logarithm; they are left out.
 */
export function layerOfRelus(n: number): { readonly mean: number; readonly variance: number } {
  let [mean, square, weight] = [0, 0, 0];
  let probability = 2 ** -n;
  for (let k = 1; k <= n; k++) {
    probability *= (n - k + 1) / k;
    const centre = digamma(k / 2) + Math.log(4 / n);
    mean += probability * centre;
    square += probability * (centre ** 2 + trigamma(k / 2));
    weight += probability;
  }
  mean /= weight;
  return { mean, variance: square / weight - mean ** 2 };
}

/** W14: the log of a single sample's gradient, which the notes have for squared norms; ours is half of it. */
export const heReluFacts: readonly Fact[] = (
  [
    [50, 10],
    [50, 50],
    [25, 10],
  ] as const
).map(([width, depth]) => {
  const { mean, variance } = layerOfRelus(width);
  const growth = (line: Float64Array): number => line[0] - line[depth];
  const centre = (depth * mean) / 2;
  return {
    of: `isometry W14, He ReLU, width ${width}, depth ${depth}`,
    networks: { activation: 'relu', normalization: 'none', inputs: 'gaussian', batch: 1, width, depth, networks: 4800, seed: 600 },
    readings: [
      {
        what: 'mean of the growth of the log gradient',
        metric: 'gradientNorm',
        value: centre,
        term: 0,
        range: Math.max(1, (depth * variance) / 2),
        read: (lines) => meanOf(lines, growth),
      },
      {
        what: 'its variance',
        metric: 'gradientNorm',
        value: (depth * variance) / 4,
        term: 0,
        range: Math.max(1, depth * variance),
        read: (lines) => meanOf(lines, (line) => (growth(line) - centre) ** 2),
      },
    ],
  };
});
