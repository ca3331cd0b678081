import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { Nonlinearity } from '../kernelMaps/layerMoments.ts';
import type { EntryCurvatures, EntrySlopes, GramCovariance } from './gramCovariance.ts';
import { type NormalRule, normalRule } from './normalRule.ts';

/**
 * What a layer of units phi(u) makes of small changes of the covariance of u, and what one unit adds; u is normal, q [(1 - c) I + c 11^T] over the samples.
 * F is E phi(u_i) phi(u_j) as a function of the covariance.
 */
export interface UnitMoments {
  readonly slopes: EntrySlopes;
  readonly curvatures: EntryCurvatures;
  /** Cov(phi_i phi_j, phi_k phi_l) of one unit. */
  readonly noise: GramCovariance;
  /** Slopes of F in a number added to u_i of every unit: 2 E phi phi' of a sample's own entry, E phi_i' phi_j of a pair's. */
  readonly meanSlopes: { readonly own: number; readonly pair: number };
  /** F of one sample with itself. */
  readonly meanSquare: number;
}

/** A cosine nearer to 1 counts as this one: the curvatures would drown in rounding. */
const nearest = 1 - 1e-4;

/** E phi(u) and its slope in the variance of u. */
function meanOf({ phi, kinks }: Nonlinearity, q: number): { readonly mean: number; readonly slope: number } {
  const deviation = Math.sqrt(q);
  const corners = kinks.map((kink) => kink / deviation);
  const { nodes, weights } = normalRule(deviation, corners);
  let [mean, bend] = [0, 0];
  for (let k = 0; k < nodes.length; k++) {
    const value = weights[k] * phi(deviation * nodes[k]);
    mean += value;
    bend += (nodes[k] * nodes[k] - 1) * value;
  }
  return { mean, slope: bend / (2 * q) };
}

/** Means over what one sample has of its own: of powers 1..4 of f, and the derivatives 1..4 of E f and 1, 2, 4 of E f^2 in a shift of its argument. */
interface OwnMeans {
  readonly powers: readonly [number, number, number, number];
  readonly slopes: readonly [number, number, number, number];
  readonly slopesOfSquare: readonly [number, number, number];
}

/** f at shift + scale e for a standard normal e; its derivatives are means of f times the Hermite polynomials of e. One loop over plain numbers, because all time goes here. */
function ownMeans({ nodes, weights }: NormalRule, f: (x: number) => number, shift: number, scale: number): OwnMeans {
  let [m1, m2, m3, m4] = [0, 0, 0, 0];
  let [f1, f2, f3, f4] = [0, 0, 0, 0];
  let [g1, g2, g4] = [0, 0, 0];
  for (let k = 0; k < nodes.length; k++) {
    const e = nodes[k];
    const value = f(shift + scale * e);
    const [once, ee] = [weights[k] * value, e * e];
    const twice = once * value;
    m1 += once;
    m2 += twice;
    m3 += twice * value;
    m4 += twice * value * value;
    f1 += once * e;
    f2 += once * ee;
    f3 += once * ee * e;
    f4 += once * ee * ee;
    g1 += twice * e;
    g2 += twice * ee;
    g4 += twice * ee * ee;
  }
  const [s1, s2] = [scale, scale * scale];
  return {
    powers: [m1, m2, m3, m4],
    slopes: [f1 / s1, (f2 - m1) / s2, (f3 - 3 * f1) / (s1 * s2), (f4 - 6 * f2 + 3 * m1) / (s2 * s2)],
    slopesOfSquare: [g1 / s1, (g2 - m2) / s2, (g4 - 6 * g2 + 3 * m2) / (s2 * s2)],
  };
}

/**
 * The moments at q and c >= 0. The samples share one normal number: u_i = sqrt(q c) z + sqrt(q (1 - c)) e_i, so that every mean over several
 * samples is one over z of means over one e. Derivatives of phi are Hermite polynomials of e (integration by parts), so that phi may have corners and jumps. Where it is `centred`, F is Cov(phi(u_i), phi(u_j)).
 */
export function unitMoments({ phi, kinks }: Nonlinearity, { meanSquare: q, correlation }: ExchangeableGram, centred: boolean): UnitMoments {
  const c = Math.min(Math.max(0, correlation), nearest);
  const [shared, apart] = [Math.sqrt(q * c), Math.sqrt(q * (1 - c))];
  const { mean, slope: slopeOfMean } = meanOf({ phi, kinks }, q);
  const shift = centred ? mean : 0;
  const outer = c === 0 ? { nodes: Float64Array.of(0), weights: Float64Array.of(1) } : normalRule(shared, turnsOf(kinks, shared, apart));
  const inner = normalRule(apart, []);
  const means = new Float64Array(7);
  const bends = new Float64Array(9);
  const add = (sums: Float64Array, weight: number, values: readonly number[]): void => {
    for (let i = 0; i < values.length; i++) sums[i] += weight * values[i];
  };
  const f = (x: number): number => phi(x) - shift;
  outer.nodes.forEach((z, k) => {
    const at = shared * z;
    const corners = kinks.map((kink) => (kink - at) / apart);
    const { powers, slopes, slopesOfSquare } = ownMeans(corners.length === 0 ? inner : normalRule(apart, corners), f, at, apart);
    const [m1, m2, m3, m4] = powers;
    const [d1, d2, d3, d4] = slopes;
    add(means, outer.weights[k], [m2, m4, m2 * m2, m3 * m1, m2 * m1 * m1, m1 * m1, m1 ** 4]);
    add(bends, outer.weights[k], [d1 * m1, d2 * m1, d1 * d1, d2 * d2, d3 * d1, d4 * m1, ...slopesOfSquare]);
  });
  return { ...fromBends(bends, centred ? slopeOfMean : 0), noise: noiseOf(means), meanSquare: means[0] };
}

/** Where m_k(z) turns: next to a corner of phi, within what e can bridge. */
function turnsOf(kinks: readonly number[], shared: number, apart: number): number[] {
  const within = apart / shared;
  if (within > 1.5) return [];
  const turns = kinks.flatMap((kink) => [-6, -3, 0, 3, 6].map((step) => kink / shared + step * within));
  return turns.sort((a, b) => a - b);
}

/** A change of q is half of a second derivative, one of a covariance a derivative of each (heat equation). The mean that is taken off moves with q. */
function fromBends(bends: Float64Array, slopeOfMean: number): Pick<UnitMoments, 'slopes' | 'curvatures' | 'meanSlopes'> {
  const [d1m, d2m, d1d1, d2d2, d3d1, d4m, s1, s2, s4] = bends;
  return {
    slopes: { own: s2 / 2, end: d2m / 2, pair: d1d1 },
    curvatures: { own: s4 / 4 - 2 * slopeOfMean ** 2, end: d4m / 4, ends: d2d2 / 4 - slopeOfMean ** 2, endPair: d3d1 / 2, pair: d2d2 },
    meanSlopes: { own: s1, pair: d1m },
  };
}

function noiseOf([own, fourth, ownOwn, ownPair, ownApart, pair, pairApart]: Float64Array): GramCovariance {
  return {
    own: fourth - own * own,
    ownOwn: ownOwn - own * own,
    ownPair: ownPair - own * pair,
    ownApart: ownApart - own * pair,
    pair: ownOwn - pair * pair,
    pairPair: ownApart - pair * pair,
    pairApart: pairApart - pair * pair,
  };
}
