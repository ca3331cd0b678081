import { standardNormalDensity } from '../../math/erf.ts';
import { integral } from '../../math/panels.ts';
import type { Activation } from '../../networks/activations/activation.ts';
import { activations } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { pairMoments } from './pairMoments.ts';
import { unitMoments } from './unitMoments.ts';

/** An activation with the settings that it reads. */
type Phi = Pick<NetworkSpec, 'activation' | 'slope'>;

/** Where cosines go under an activation, and how: Theorem 1 of Joudaki et al. 2025, its cases by their conditions. */
export type KernelCase = 'orthogonal' | 'exponentialCollapse' | 'polynomialCollapse' | 'between' | 'identity';

/** The numbers of a kernel map kappa(rho) = E phi(X) phi(Y) / E phi^2 at variance 1 that decide what depth does to two samples. */
export interface KernelConstants {
  /** C, the root of E phi^2. */
  readonly scale: number;
  /** kappa(0). */
  readonly atZero: number;
  /** kappa'(0) = c_1^2 / C^2. */
  readonly slopeAtZero: number;
  /** kappa'(1) = E phi'^2 / C^2; infinite where phi jumps. */
  readonly slopeAtOne: number;
  readonly kind: KernelCase;
  /** rho*, the cosine that attracts every cosine but 1 and -1; NaN for the linear map, which keeps all. */
  readonly fixedPoint: number;
  /** kappa'(rho*): what a small distance from rho* is multiplied by. */
  readonly slopeAtFixedPoint: number;
  /** beta = 2 - c_1^2 / Var phi, the nonlinearity strength of Joudaki et al. 2023: 1 for linear maps alone, at most 2. */
  readonly strength: number;
  /** Q'(1) = E X phi phi' / C^2, the slope of the length map at its fixed point 1: above 1 the length of a signal is unstable. */
  readonly lengthSlope: number;
}

/** kappa(rho) of an activation. */
export function kernelMap(phi: Phi, rho: number): number {
  const { square, product } = pairMoments(phi, 1, rho, unitMoments(phi, 1));
  return product / square;
}

/** kappa'(rho) for -1 < rho < 1, by differences of the map in the angle, in which it has no corner; to about 1e-9. */
export function kernelSlope(phi: Phi, rho: number): number {
  const angle = Math.acos(rho);
  const step = Math.min(1e-3, angle / 4, (Math.PI - angle) / 4);
  const difference = (h: number): number => (kernelMap(phi, Math.cos(angle - h)) - kernelMap(phi, Math.cos(angle + h))) / (2 * h);
  return (4 * difference(step / 2) - difference(step)) / 3 / Math.sin(angle);
}

/** Slopes within this of 1 are 1: those of the broken lines, of exp and of the linear map are exactly, and no other is near. */
const alike = 1e-9;

/** The constants of an activation. */
export function kernelConstants(phi: Phi): KernelConstants {
  const { mean, square, squaredSlope } = unitMoments(phi, 1) ?? { mean: Number.NaN, square: Number.NaN, squaredSlope: Number.NaN };
  const [, first] = hermiteCoefficients(phi, 2);
  const variance = square - mean ** 2;
  const slopeAtOne = squaredSlope / square;
  const atZero = Math.abs(mean) < alike ? 0 : mean ** 2 / square;
  const slopeAtZero = first ** 2 / square;
  const kind = kindOf(atZero, slopeAtZero, slopeAtOne);
  const fixedPoint = fixedPointOf(phi, kind);
  const slopes: Record<KernelCase, () => number> = {
    identity: () => 1,
    orthogonal: () => slopeAtZero,
    exponentialCollapse: () => slopeAtOne,
    polynomialCollapse: () => 1,
    between: () => kernelSlope(phi, fixedPoint),
  };
  const h = 1e-4;
  const lengths = [1 - h, 1 + h].map((q) => unitMoments(phi, q)?.square ?? Number.NaN);
  return {
    scale: Math.sqrt(square),
    atZero,
    slopeAtZero,
    slopeAtOne,
    kind,
    fixedPoint,
    slopeAtFixedPoint: slopes[kind](),
    strength: 2 - first ** 2 / variance,
    lengthSlope: (lengths[1] - lengths[0]) / (2 * h * square),
  };
}

/** The case of Theorem 1 by its conditions; it asks of a map no more than that it is a power series with coefficients of at least 0 that sum to 1. */
export function kindOf(atZero: number, slopeAtZero: number, slopeAtOne: number): KernelCase {
  if (Math.abs(slopeAtZero - 1) < alike) return 'identity';
  if (atZero === 0) return 'orthogonal';
  if (Math.abs(slopeAtOne - 1) < alike) return 'polynomialCollapse';
  return slopeAtOne < 1 ? 'exponentialCollapse' : 'between';
}

/** Between 0, where kappa is above the diagonal, and 1, just before which it is below, by bisection. */
function fixedPointOf(phi: Phi, kind: KernelCase): number {
  if (kind === 'identity') return Number.NaN;
  if (kind !== 'between') return kind === 'orthogonal' ? 0 : 1;
  let [low, high] = [0, 1 - 1e-6];
  for (let turn = 0; turn < 52; turn++) {
    const middle = (low + high) / 2;
    if (kernelMap(phi, middle) > middle) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * c_k = E phi(X) he_k(X) for k = 0, 1, .. below a count, he_k being the Hermite polynomial over sqrt(k!), by the three-term recursion; integrals are taken between the corners of phi. Sums of k c_k^2 converge like
 * K^(-1/2) where phi has a corner: no slope at 1 is found from them.
 */
export function hermiteCoefficients({ activation, slope }: Phi, count: number): readonly number[] {
  const { phi, kinks }: Activation = activations[activation];
  const breaks = [...Array.from({ length: 129 }, (_, k) => (k - 64) / 4), ...kinks];
  return Array.from({ length: count }, (_, k) => integral((x) => standardNormalDensity(x) * phi(x, { slope }) * hermite(k, x), breaks));
}

/** he_k(x): sqrt(k) he_k = x he_(k-1) - sqrt(k - 1) he_(k-2). */
function hermite(k: number, x: number): number {
  let [before, now] = [0, 1];
  for (let j = 1; j <= k; j++) [before, now] = [now, (x * now - Math.sqrt(j - 1) * before) / Math.sqrt(j)];
  return now;
}
