import { absoluteCosine, angle, correlation, meanSquare, rmsCosine } from './cosines.ts';
import type { ExpectationOf, Sizes } from './expectation.ts';
import type { FluctuatingGram } from './fluctuatingGram.ts';
import { normalizedSamples } from './normalizedSamples.ts';
import {
  effectiveRank,
  isometryGap,
  logDeterminant,
  orthogonalityGap,
  participationRatio,
  softRank,
  softShare,
  stableRank,
} from './spectra.ts';

/** How fluctuations enter a metric of the signal. */
export interface SignalMetric {
  readonly expected: ExpectationOf;
  /** At infinite width it can be 0, and fluctuations are then all there is of it: its predicted value has them. */
  readonly hasFloor?: true;
  /** The variance, relative to what is looked at, that first order must be small in, and the most that it may be. */
  readonly share: ShareOf;
  readonly largestShare: number;
}

type ShareOf = (layer: FluctuatingGram, sizes: Sizes) => number;

/** Of one cosine: its variance, and half of its shift, which lengths that run away make large. */
const ofCosine: ShareOf = (layer, { width }) => {
  const { shift, covariance } = normalizedSamples(layer);
  return Math.max(covariance.pair, Math.abs(shift.pair) / 2) / width;
};

/** Of one cosine against its distance to 1, where an arccosine bends. */
const ofAngle: ShareOf = (layer, sizes) => ofCosine(layer, sizes) / (1 - layer.gram.correlation);

/** Of the mean square of one sample, relative to its square. */
const ofLength: ShareOf = ({ gram, covariance }, { width }) => covariance.own / (gram.meanSquare ** 2 * width);

/** Of the n eigenvalues, whose spread is that of n cosines. */
const ofSpectrum: ShareOf = (layer, sizes) => sizes.batch * ofCosine(layer, sizes);

/** The same, relative to the square of the smaller eigenvalues, whose logarithm is looked at. */
const ofLogarithms: ShareOf = (layer, sizes) => ofSpectrum(layer, sizes) / (1 - layer.gram.correlation) ** 2;

/** By the names of the metrics. The largest shares are observed: up to there first order, and the term for what is beyond it, hold. */
export const signalMetrics = {
  meanSquare: { expected: meanSquare, share: ofLength, largestShare: 0.25 },
  correlation: { expected: correlation, share: ofCosine, largestShare: 0.05 },
  absoluteCosine: { expected: absoluteCosine, hasFloor: true, share: ofCosine, largestShare: 0.05 },
  rmsCosine: { expected: rmsCosine, hasFloor: true, share: ofCosine, largestShare: 0.05 },
  angle: { expected: angle, share: ofAngle, largestShare: 0.05 },
  orthogonalityGap: { expected: orthogonalityGap, hasFloor: true, share: ofSpectrum, largestShare: 0.25 },
  participationRatio: { expected: participationRatio, share: ofSpectrum, largestShare: 0.25 },
  effectiveRank: { expected: effectiveRank, share: ofSpectrum, largestShare: 0.25 },
  stableRank: { expected: stableRank, share: ofSpectrum, largestShare: 0.25 },
  softRank: { expected: softRank, share: softShare, largestShare: 0.35 },
  isometryGap: { expected: isometryGap, hasFloor: true, share: ofLogarithms, largestShare: 0.3 },
  logDeterminant: {
    expected: logDeterminant,
    share: (layer, sizes) => Math.max(ofLogarithms(layer, sizes), ofLength(layer, sizes)),
    largestShare: 0.3,
  },
} as const satisfies Record<string, SignalMetric>;

export type SignalMetricId = keyof typeof signalMetrics;
