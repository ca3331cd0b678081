import type { ExpectationOf, Sizes } from './expectation.ts';
import { rootOf } from './expectation.ts';
import type { FluctuatingGram } from './fluctuatingGram.ts';
import type { GramCovariance } from './gramCovariance.ts';
import { normalizedTrace } from './normalizedSamples.ts';

/** E tr(P_a Z P_b Z) for the projectors of q [(1 - c) I + c 11^T], P_1 = 11^T / n and P_2 = I - P_1, and the covariances of tr(P_a Z). */
interface Projected {
  readonly squares: { readonly top: number; readonly between: number; readonly bulk: number };
  readonly traces: { readonly top: number; readonly both: number; readonly bulk: number };
  /** E tr Z^2, and its variance. */
  readonly norm: number;
  readonly normVariance: number;
}

function projected({ own, ownOwn, ownPair, ownApart, pair, pairPair, pairApart }: GramCovariance, n: number): Projected {
  const diagonal = n * (own + (n - 1) * ownOwn);
  const mixed = n * (n - 1) * (2 * ownPair + (n - 2) * ownApart);
  const offDiagonal = n * (n - 1) * (2 * pair + 4 * (n - 2) * pairPair + (n - 2) * (n - 3) * pairApart);
  const top = (diagonal + 2 * mixed + offDiagonal) / n ** 2;
  const row = own + (n - 1) * (2 * ownPair + pair + (n - 2) * pairPair);
  const norm = n * (own + (n - 1) * pair);
  const withTrace = (diagonal + mixed) / n;
  const off = 2 * pair ** 2 + 4 * (n - 2) * pairPair ** 2 + (n - 2) * (n - 3) * pairApart ** 2;
  const on = own ** 2 + (n - 1) * (ownOwn ** 2 + 4 * ownPair ** 2 + 2 * (n - 2) * ownApart ** 2);
  return {
    squares: { top, between: row - top, bulk: norm - 2 * row + top },
    traces: { top, both: withTrace - top, bulk: diagonal - 2 * withTrace + top },
    norm,
    normVariance: 2 * n * (on + (n - 1) * off),
  };
}

/** A function of an eigenvalue with its first two derivatives. */
type Differentiable = (eigenvalue: number) => readonly [slope: number, curvature: number];

/** What fluctuations add to the mean of a sum of g over the eigenvalues, and the variance of that sum. */
interface Spread {
  readonly shift: number;
  readonly variance: number;
}

/**
 * Second-order perturbation of the sum of g over the eigenvalues, of which K has two, q (1 + (n - 1) c) once and q (1 - c) else: the slopes times P_a Z P_a, and half of the
 * divided differences of g' times P_a Z P_b Z. They are one curvature at c = 0, where eigenvalues alone would be degenerate. The variance counts the quadratic
 * part, too, which is all there is where g is flat: as that of tr Z^2, scaled to its mean.
 */
function sumOver(g: Differentiable, { gram, shift, covariance }: FluctuatingGram, n: number, width: number): Spread {
  const { squares, traces, norm, normVariance } = projected(covariance, n);
  const [top, bulk] = [gram.meanSquare * (1 + (n - 1) * gram.correlation), gram.meanSquare * (1 - gram.correlation)];
  const [[topSlope, topBend], [bulkSlope, bulkBend]] = [g(top), g(bulk)];
  const between = top - bulk > 1e-6 * top ? (topSlope - bulkSlope) / (top - bulk) : bulkBend;
  const bent = (topBend * squares.top + bulkBend * squares.bulk + 2 * between * squares.between) / 2;
  const [topShift, traceShift] = [shift.own + (n - 1) * shift.pair, n * shift.own];
  const straight = topSlope * topShift + bulkSlope * (traceShift - topShift);
  const linear = topSlope ** 2 * traces.top + 2 * topSlope * bulkSlope * traces.both + bulkSlope ** 2 * traces.bulk;
  const quadratic = norm > 0 ? (1 - gram.correlation) ** 2 * (bent / norm) ** 2 * normVariance : 0;
  return { shift: (straight + bent) / width, variance: Math.max(0, linear) / width + quadratic / width ** 2 };
}

const deviationOf = ({ variance }: Spread): number => Math.sqrt(variance);

/** V^2 = tr(T^2) / n^2 - 1/n, T = K / (tr K / n): quadratic, so that mean and variance of a normal Z are exact. */
function gapSquare(layer: FluctuatingGram, { batch: n, width }: Sizes): { readonly mean: number; readonly variance: number } {
  const relative = normalizedTrace(layer, n);
  const c = relative.gram.correlation;
  const wide = ((n - 1) * c * c) / n;
  const { shift, variance } = sumOver((x) => [(2 * x) / n ** 2, 2 / n ** 2], relative, n, width);
  return { mean: Math.max(0, wide + shift), variance };
}

/** V. */
export const orthogonalityGap: ExpectationOf = (layer, sizes) => {
  const { mean, variance } = gapSquare(layer, sizes);
  return rootOf(mean, variance);
};

/** 1 / (V^2 + 1/n). */
export const participationRatio: ExpectationOf = (layer, sizes) => {
  const { mean, variance } = gapSquare(layer, sizes);
  const all = mean + 1 / sizes.batch;
  return { mean: 1 / all + variance / all ** 3, deviation: Math.sqrt(variance) / all ** 2 };
};

/** The mean of -ln over the eigenvalues of T. */
export const isometryGap: ExpectationOf = (layer, { batch, width }) => {
  const c = layer.gram.correlation;
  const spread = sumOver((x) => [-1 / (batch * x), 1 / (batch * x * x)], normalizedTrace(layer, batch), batch, width);
  return { mean: -wideLogDeterminant(c, batch) + spread.shift, deviation: deviationOf(spread) };
};

/** (1/n) ln det of (1 - c) I + c 11^T. */
const wideLogDeterminant = (c: number, n: number): number => (Math.log1p((n - 1) * c) + (n - 1) * Math.log1p(-c)) / n;

/** The mean of ln over the eigenvalues of K. */
export const logDeterminant: ExpectationOf = (layer, { batch, width }) => {
  const { meanSquare, correlation } = layer.gram;
  const spread = sumOver((x) => [1 / (batch * x), -1 / (batch * x * x)], layer, batch, width);
  return { mean: Math.log(meanSquare) + wideLogDeterminant(correlation, batch) + spread.shift, deviation: deviationOf(spread) };
};

/** exp of the entropy of the shares T / n. */
export const effectiveRank: ExpectationOf = (layer, { batch, width }) => {
  const c = layer.gram.correlation;
  const [top, bulk] = [1 + (batch - 1) * c, 1 - c];
  const rest = bulk > 0 ? ((batch - 1) * bulk * Math.log(bulk)) / batch : 0;
  const wide = batch * Math.exp(-(top * Math.log(top)) / batch - rest);
  const spread = sumOver((x) => [-(1 + Math.log(x)) / batch, -1 / (batch * x)], normalizedTrace(layer, batch), batch, width);
  const mean = wide * (1 + spread.shift + spread.variance / 2);
  return { mean, deviation: Math.max(0, mean) * deviationOf(spread) };
};

/** n over the largest eigenvalue of T, where it stands apart from the others; at c = 0 all of them compete, and nothing is said. */
export const stableRank: ExpectationOf = (layer, { batch, width }) => {
  const relative = normalizedTrace(layer, batch);
  const c = relative.gram.correlation;
  const { squares } = projected(relative.covariance, batch);
  const top = 1 + (batch - 1) * c;
  const shift = (batch - 1) * relative.shift.pair + squares.between / (batch * c);
  const wide = batch / top;
  return {
    mean: wide * (1 - shift / (top * width) + squares.top / (top ** 2 * width)),
    deviation: (wide * Math.sqrt(squares.top / width)) / top,
  };
};

/** What the others do to the largest eigenvalue of T, relative to its distance from them, and as much again at the next order. */
export function topShare(layer: FluctuatingGram, { batch, width }: Sizes): number {
  const { gram, covariance } = normalizedTrace(layer, batch);
  const distance = batch * gram.correlation;
  return distance > 0 ? projected(covariance, batch).squares.between / (width * distance ** 2) : Number.POSITIVE_INFINITY;
}

/** The eigenvalue of T that the soft rank counts from: s^2 / n at tau, H of mean square 1. */
const threshold = ({ batch, width, tau }: Sizes): number => (tau * batch) / width;

/** How many of the two eigenvalues of T reach the threshold; it is the same number in every network where none is near it. */
export const softRank: ExpectationOf = ({ gram: { correlation: c } }, sizes) => {
  const least = threshold(sizes);
  return { mean: (1 + (sizes.batch - 1) * c >= least ? 1 : 0) + (1 - c >= least ? sizes.batch - 1 : 0), deviation: 0 };
};

/** The relative variance of the top and the relative width of the bulk of the others, squared, against the logarithms of how far each is from the threshold. */
export function softShare(layer: FluctuatingGram, sizes: Sizes): number {
  const { batch, width } = sizes;
  const { gram, covariance } = normalizedTrace(layer, batch);
  const { squares } = projected(covariance, batch);
  const [top, bulk] = [1 + (batch - 1) * gram.correlation, 1 - gram.correlation];
  const share = (square: number, eigenvalue: number): number => square / (eigenvalue * Math.log(eigenvalue / threshold(sizes))) ** 2;
  return (4 * Math.max(share(squares.top, top), share(squares.bulk / (batch - 1), bulk))) / width;
}
