import { rootBetween } from '../../math/root.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { pairMoments } from './pairMoments.ts';
import { unitMoments } from './unitMoments.ts';

/** What decides the phase of a wide network without normalization. */
export type PhaseSpec = Pick<NetworkSpec, 'activation' | 'slope' | 'weightVariance' | 'biasVariance'>;

/** Where a wide network settles and how fast (Poole et al. 2016; Schoenholz et al. 2017). */
export interface Phase {
  /** q*, the mean square of the preactivations that the length map leads to from 1. */
  readonly length: number;
  /** chi_1 = sigma_w^2 E phi'(sqrt(q*) X)^2: below 1 order, above 1 chaos; infinite where phi jumps. */
  readonly chi: number;
  /** c*, the cosine of preactivations that attracts. */
  readonly cosine: number;
  /** xi_c = -1 / ln C'(c*), in layers; infinite on the critical line. */
  readonly cosineDepth: number;
  /** xi_q = -1 / ln Q'(q*), in layers. */
  readonly lengthDepth: number;
}

/** sigma_w^2 E phi(sqrt(q) X)^2 + sigma_b^2; undefined where phi meets numbers that are too large. */
function lengthMap(spec: PhaseSpec, q: number): number | undefined {
  const unit = unitMoments(spec, q);
  return unit && spec.weightVariance * unit.square + spec.biasVariance;
}

/** Lengths beyond which there is no fixed point to speak of. */
const [shortest, longest] = [1e-8, 1e4];

/** q*: the fixed point above 0 that is nearest to 1 in the direction that the map takes 1 to, on which no iteration of an increasing map can leap; undefined where lengths vanish or grow without end. */
export function settledLength(spec: PhaseSpec): number | undefined {
  /** ln of what the map makes of a length, over the length. */
  const excess = (logarithm: number): number => Math.log(lengthMap(spec, Math.exp(logarithm)) ?? Number.NaN) - logarithm;
  const start = excess(0);
  if (Math.abs(start) < 1e-12) return 1;
  const step = Math.sign(start) * Math.LN2;
  for (let near = 0; near > Math.log(shortest) && near < Math.log(longest); near += step) {
    const beyond = excess(near + step);
    if (Number.isNaN(beyond)) return undefined;
    if (beyond * start <= 0) return Math.exp(rootBetween(excess, near, near + step, 1e-13));
  }
  return undefined;
}

/** The slope of a function at a point by central differences. */
const slopeOf = (f: (x: number) => number, x: number, h: number): number => (f(x + h) - f(x - h)) / (2 * h);

/** The phase of a wide network; undefined where its length does not settle. */
export function phaseOf(spec: PhaseSpec): Phase | undefined {
  const length = settledLength(spec);
  const unit = length === undefined ? undefined : unitMoments(spec, length);
  if (length === undefined || unit === undefined) return undefined;
  const { weightVariance, biasVariance } = spec;
  const chi = weightVariance * unit.squaredSlope;
  const next = (c: number): number => (weightVariance * pairMoments(spec, length, c, unit).product + biasVariance) / length;
  const cosine = chi > 1 ? crossing(next) : 1;
  const rate = cosine === 1 ? chi : slopeOf(next, cosine, Math.min(1e-4, (1 - cosine) / 4));
  const lengthRate = slopeOf((q) => lengthMap(spec, q) ?? Number.NaN, length, 1e-4 * length);
  return { length, chi, cosine, cosineDepth: depthOf(rate), lengthDepth: depthOf(lengthRate) };
}

const depthOf = (rate: number): number => (rate >= 1 ? Number.POSITIVE_INFINITY : -1 / Math.log(Math.abs(rate)));

/** Where a map of [0, 1] that starts above the diagonal and is convex meets it before 1; 0 where it starts on it. */
function crossing(next: (c: number) => number): number {
  if (next(1e-9) <= 1e-9) return 0;
  return rootBetween((c) => (next(c) - c) / (1 - c), 0, 1 - 1e-9, 1e-12);
}

/** The variances (sigma_w^2, sigma_b^2) at which a length q is kept and chi_1 = 1; undefined where that would ask for a negative bias variance, or phi jumps or lets no gradient pass. */
export function criticalVariances(phi: Pick<PhaseSpec, 'activation' | 'slope'>, q: number): readonly [number, number] | undefined {
  const unit = unitMoments(phi, q);
  if (unit === undefined || !Number.isFinite(unit.squaredSlope) || unit.squaredSlope === 0) return undefined;
  const weightVariance = 1 / unit.squaredSlope;
  const biasVariance = q - weightVariance * unit.square;
  // Of broken lines it is 0 at every length, but for rounding.
  return biasVariance > 1e-12 * q ? [weightVariance, biasVariance] : undefined;
}

/** The critical sigma_w^2 at a bias variance, found between two lengths; undefined where there is none between them. */
export function criticalWeightVariance(
  phi: Pick<PhaseSpec, 'activation' | 'slope'>,
  biasVariance: number,
  from = 1e-6,
  to = 100,
): number | undefined {
  const excess = (q: number): number => (criticalVariances(phi, q)?.[1] ?? 0) - biasVariance;
  if (!(excess(from) < 0 && excess(to) > 0)) return undefined;
  const logarithm = rootBetween((x) => excess(Math.exp(x)), Math.log(from), Math.log(to), 1e-12);
  return criticalVariances(phi, Math.exp(logarithm))?.[0];
}
