import { gaussLegendre } from '../../src/math/gaussLegendre.ts';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';

const rule = gaussLegendre(80);
/** Where the density of a normal ends, for what grows no faster than exp(2 x). */
const reach = 12;
const settings = { slope: 0.1 };

/** E f(X) for a standard normal X and an f that is smooth between the kinks. */
export function mean(f: (x: number) => number, kinks: readonly number[]): number {
  const ends = [-reach, ...kinks.filter((x) => Math.abs(x) < reach).sort((a, b) => a - b), reach];
  let sum = 0;
  for (let k = 1; k < ends.length; k++) {
    const [middle, half] = [(ends[k] + ends[k - 1]) / 2, (ends[k] - ends[k - 1]) / 2];
    rule.nodes.forEach((node, i) => {
      const x = middle + half * node;
      sum += rule.weights[i] * half * f(x) * Math.exp((-x * x) / 2);
    });
  }
  return sum / Math.sqrt(2 * Math.PI);
}

/** kappa(rho) = E phi(X) phi(Y) / E phi^2 of standard normals of correlation rho, -1 < rho < 1: the cosine after a wide layer. */
export function kernelMap(id: ActivationId, rho: number): number {
  const { phi, kinks } = activations[id];
  const across = Math.sqrt(1 - rho * rho);
  const given = (x: number): number =>
    mean(
      (z) => phi(rho * x + across * z, settings),
      kinks.map((kink) => (kink - rho * x) / across),
    );
  return mean((x) => phi(x, settings) * given(x), kinks) / mean((x) => phi(x, settings) ** 2, kinks);
}

/** What the table of constants has for an activation: C, c_0, c_1, and kappa'(1) where phi has no jump. */
export function constantsOf(id: ActivationId): {
  readonly scale: number;
  readonly c0: number;
  readonly c1: number;
  readonly slopeAtOne: number;
} {
  const { phi, derivative, kinks } = activations[id];
  const square = mean((x) => phi(x, settings) ** 2, kinks);
  return {
    scale: Math.sqrt(square),
    c0: mean((x) => phi(x, settings), kinks),
    c1: mean((x) => x * phi(x, settings), kinks),
    slopeAtOne: mean((x) => derivative(x, settings) ** 2, kinks) / square,
  };
}
