import type { FluctuatingGram } from './fluctuatingGram.ts';
import { type EntryCurvatures, type EntrySlopes, mapped, mappedShift } from './gramCovariance.ts';

/** Map 2, and what takes a Gram matrix to the cosines of its samples: K_ij / sqrt(K_ii K_jj), with what fluctuates, to first order in 1/d. */
export function normalizedSamples({ gram, shift, covariance }: FluctuatingGram): FluctuatingGram {
  const { meanSquare: q, correlation: c } = gram;
  const slopes: EntrySlopes = { own: 0, end: -c / (2 * q), pair: 1 / q };
  const curvatures: EntryCurvatures = { own: 0, end: (3 * c) / (4 * q * q), ends: c / (4 * q * q), endPair: -1 / (2 * q * q), pair: 0 };
  return {
    gram: { meanSquare: 1, correlation: c },
    shift: mappedShift(slopes, curvatures, shift, covariance),
    covariance: mapped(slopes, covariance),
  };
}

/**
 * A Gram matrix divided by the mean of its diagonal, t: what the metrics of a spectrum look at. To first order in 1/d; Z_ij / q - K_ij Z_t / q^2, and so on for the
 * shift, where Z_t varies as it does with any K_ii of its own.
 */
export function normalizedTrace({ gram, shift, covariance }: FluctuatingGram, batch: number): FluctuatingGram {
  const { meanSquare: q, correlation: c } = gram;
  const { own, ownOwn, ownPair, ownApart, pair, pairPair, pairApart } = covariance;
  const withOwn = (own + (batch - 1) * ownOwn) / batch;
  const withPair = (2 * ownPair + (batch - 2) * ownApart) / batch;
  const ofPairs = c * c * withOwn - 2 * c * withPair;
  const square = q * q;
  return {
    gram: { meanSquare: 1, correlation: c },
    shift: { own: 0, pair: (shift.pair - c * shift.own) / q + (c * withOwn - withPair) / square },
    covariance: {
      own: (own - withOwn) / square,
      ownOwn: (ownOwn - withOwn) / square,
      ownPair: (ownPair - withPair) / square,
      ownApart: (ownApart - withPair) / square,
      pair: (pair + ofPairs) / square,
      pairPair: (pairPair + ofPairs) / square,
      pairApart: (pairApart + ofPairs) / square,
    },
  };
}
