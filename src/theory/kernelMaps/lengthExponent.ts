import type { NetworkSpec } from '../../networks/spec.ts';
import { unitMoments } from './unitMoments.ts';

/** d ln E phi(sqrt(q) X)^2 / d ln q, by central differences: Q'(1) of Joudaki et al. 2025 at q = 1, the slope of the length map where weights keep a length q without biases. Above 1 that length is unstable. */
export function lengthExponent(phi: Pick<NetworkSpec, 'activation' | 'slope'>, q: number): number {
  const h = 1e-4;
  const [low, high] = [q * Math.exp(-h), q * Math.exp(h)].map((at) => Math.log(unitMoments(phi, at)?.square ?? Number.NaN));
  return (high - low) / (2 * h);
}
