import type { EnsembleSpec, NetworkSpec } from '../../networks/spec.ts';
import { remembered } from '../remembered.ts';
import { hermiteWeights } from './hermiteWeights.ts';
import { type KernelCase, kindOf } from './kernelConstants.ts';
import { settledLength } from './phases.ts';
import { productSeries } from './productSeries.ts';
import { type UnitMoments, unitMoments } from './unitMoments.ts';

type Phi = Pick<NetworkSpec, 'activation' | 'slope'>;

/** Whether the variance of what phi meets is kept by a normalization, settles by itself, or does not: then the map is that of the first layer alone. */
export type LengthFate = 'kept' | 'settles' | 'vanishes' | 'grows';

/** How a wide layer meets its signal. */
interface Meeting {
  readonly phi: Phi;
  /** q, the variance of what phi meets. */
  readonly length: number;
  readonly fate: LengthFate;
  /** w: two samples of cosine rho meet phi with correlation w rho + 1 - w; 1 without biases. */
  readonly share: number;
  /** Whether the mean over units is taken away behind phi. */
  readonly centred: boolean;
}

/** What a wide layer makes of the cosine rho of two samples, and the numbers that decide where depth takes it. */
export interface LayerKernel extends Meeting {
  readonly unit: UnitMoments;
  /** C = (E phi^2)^(1/2), at this variance. */
  readonly scale: number;
  /** c_k = E phi(sqrt(q) X) he_k(X), k = 0, 1, ... */
  readonly coefficients: readonly number[];
  /** kappa(rho), -1 <= rho <= 1. */
  map(rho: number): number;
  /** kappa'(rho), -1 < rho < 1. */
  slope(rho: number): number;
  /** kappa(0). */
  readonly atZero: number;
  /** kappa'(0). */
  readonly slopeAtZero: number;
  /** kappa'(1), infinite where phi jumps. */
  readonly slopeAtOne: number;
  readonly kind: KernelCase;
  /** rho*, the cosine that attracts; NaN of the map that keeps all. */
  readonly fixedPoint: number;
  readonly slopeAtFixedPoint: number;
}

/** Below this a number that is zero but for rounding is zero. */
const rounding = 1e-12;

/** What phi meets in the layers of a network; undefined where the network is not one of these. */
function meetingOf({ network, inputs }: EnsembleSpec): Meeting | undefined {
  const { activation, slope, architecture, normalization, normalizationPosition, weights, dropout, gain, gainExponent } = network;
  const { weightVariance, biasVariance } = network;
  const known = architecture === 'mlp' && (weights === 'gaussian' || weights === 'orthogonal') && weightVariance > 0;
  if (!known || dropout !== 0 || gainExponent !== 0) return undefined;
  const phi = { activation, slope };
  const [w2, b2] = [gain ** 2 * weightVariance, gain ** 2 * biasVariance];
  const after = normalizationPosition === 'afterActivation';
  if (normalization === 'none') {
    const { length: settled } = settledOf(phi, w2, b2);
    const start = w2 * inputs.meanSquare + b2;
    const length = settled ?? start;
    const from = settled === undefined ? w2 * inputs.meanSquare : length - b2;
    return { phi, length, fate: settled === undefined ? fateOf(phi, w2, b2) : 'settles', share: from / length, centred: false };
  }
  if (normalization !== 'rms' && normalization !== 'layer') return undefined;
  if (after) return { phi, length: w2 + b2, fate: 'kept', share: w2 / (w2 + b2), centred: normalization === 'layer' };
  const square = unitMoments(phi, gain ** 2)?.square ?? Number.NaN;
  return { phi, length: gain ** 2, fate: 'kept', share: (w2 * square) / (w2 * square + b2), centred: false };
}

const settledOf: (phi: Phi, weightVariance: number, biasVariance: number) => { readonly length: number | undefined } = remembered(
  ({ activation, slope }, ...variances) => [activation, slope, ...variances].join(),
  (phi, weightVariance, biasVariance) => ({ length: settledLength({ ...phi, weightVariance, biasVariance }) }),
);

/** Where a length of 1 begins to go when it does not settle. */
function fateOf(phi: Phi, weightVariance: number, biasVariance: number): LengthFate {
  const square = unitMoments(phi, 1)?.square ?? Number.POSITIVE_INFINITY;
  return weightVariance * square + biasVariance > 1 ? 'grows' : 'vanishes';
}

/**
 * The cosine map of a wide layer of perceptrons without normalization, or normalized by sample. Of an activation at variance q it is kappa(rho) = E phi phi / E phi^2 (Joudaki et al. 2025); that biases mix a constant into
 * the correlation, and that centring takes c_0^2 away, leaves it a power series with coefficients of at least 0 that sum to 1, which is all that Theorem 1 asks for. Undefined of other networks, and where phi is out of range.
 */
export function layerKernelOf(spec: EnsembleSpec): LayerKernel | undefined {
  const meeting = meetingOf(spec);
  return meeting && known(meeting).kernel;
}

/** The kernel of an activation alone at variance q, without biases and uncentred. */
export const activationKernel = (phi: Phi, q: number): LayerKernel | undefined =>
  known({ phi, length: q, fate: 'kept', share: 1, centred: false }).kernel;

const known: (meeting: Meeting) => { readonly kernel: LayerKernel | undefined } = remembered(
  (meeting) => JSON.stringify(meeting),
  (meeting) => ({ kernel: layerKernel(meeting) }),
);

function layerKernel(meeting: Meeting): LayerKernel | undefined {
  const { phi, length, share, centred } = meeting;
  const moments = length > 0 ? unitMoments(phi, length) : undefined;
  if (moments === undefined || !Number.isFinite(moments.square) || !(moments.square > 0)) return undefined;
  const unit = { ...moments, mean: Math.abs(moments.mean) < rounding * Math.sqrt(moments.square) ? 0 : moments.mean };
  const series = productSeries(phi, length);
  const coefficients = hermiteWeights(phi, length);
  const taken = centred ? unit.mean ** 2 : 0;
  const whole = unit.square - taken;
  const map = (rho: number): number => {
    const value = rho === 1 ? 1 : (series.at(share * rho + 1 - share)[0] - taken) / whole;
    return Math.abs(value) < rounding ? 0 : value;
  };
  const slope = (rho: number): number => (share * series.at(share * rho + 1 - share)[1]) / whole;
  const start = map(0);
  const atZero = Math.abs(start) < rounding || (share === 1 && (centred || Math.abs(unit.mean) < 1e-9)) ? 0 : start;
  const slopeAtZero = share === 1 ? coefficients[1] ** 2 / whole : slope(0);
  const slopeAtOne = (share * length * unit.squaredSlope) / whole;
  const kind = kindOf(atZero, slopeAtZero, slopeAtOne);
  const fixedPoint = fixedPointOf(map, kind);
  const atFixedPoint: Record<KernelCase, () => number> = {
    identity: () => 1,
    orthogonal: () => slopeAtZero,
    exponentialCollapse: () => slopeAtOne,
    polynomialCollapse: () => 1,
    between: () => slope(fixedPoint),
  };
  const scale = Math.sqrt(unit.square);
  const constants = { atZero, slopeAtZero, slopeAtOne, kind, fixedPoint, slopeAtFixedPoint: atFixedPoint[kind]() };
  return { ...meeting, unit, scale, coefficients, map, slope, ...constants };
}

/** Between 0, where the map is above the diagonal, and 1, just before which it is below, by bisection. */
function fixedPointOf(map: (rho: number) => number, kind: KernelCase): number {
  if (kind === 'identity') return Number.NaN;
  if (kind !== 'between') return kind === 'orthogonal' ? 0 : 1;
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 50; turn++) {
    const middle = (low + high) / 2;
    if (map(middle) > middle) low = middle;
    else high = middle;
  }
  return low;
}
