import { standardNormalCdf, standardNormalDensity } from '../../math/erf.ts';
import type { ExpectationOf } from './expectation.ts';
import { rootOf } from './expectation.ts';
import { normalizedSamples } from './normalizedSamples.ts';

/** The mean over ordered pairs of pairs of n samples of what two pairs have in common: themselves, a sample, nothing. */
function meanOverPairs(same: number, oneShared: number, apart: number, batch: number): number {
  const pairs = (batch * (batch - 1)) / 2;
  return (same + 2 * (batch - 2) * oneShared + ((batch - 2) * (batch - 3) * apart) / 2) / pairs;
}

/** q. */
export const meanSquare: ExpectationOf = ({ gram, shift, covariance: { own, ownOwn } }, { batch, width }) => ({
  mean: gram.meanSquare + shift.own / width,
  deviation: Math.sqrt((own + (batch - 1) * ownOwn) / (batch * width)),
});

/** The mean cosine of two samples. */
export const correlation: ExpectationOf = (layer, { batch, width }) => {
  const { gram, shift, covariance } = normalizedSamples(layer);
  const { pair, pairPair, pairApart } = covariance;
  const variance = meanOverPairs(pair, pairPair, pairApart, batch) / width;
  return { mean: gram.correlation + shift.pair / width, deviation: Math.sqrt(Math.max(0, variance)) };
};

/** The root mean square: the cosines are normal with a common mean, so that their squares have a mean and a variance in closed form. */
export const rmsCosine: ExpectationOf = (layer, { batch, width }) => {
  const { gram, shift, covariance } = normalizedSamples(layer);
  const { pair, pairPair, pairApart } = covariance;
  const c = gram.correlation;
  const square = c * c + (2 * c * shift.pair + pair) / width;
  const along = (4 * c * c * meanOverPairs(pair, pairPair, pairApart, batch)) / width;
  const across = (2 * meanOverPairs(pair ** 2, pairPair ** 2, pairApart ** 2, batch)) / width ** 2;
  return rootOf(square, along + across);
};

/** The mean of |x| of a normal x, and what two of them of correlation r have in common, to second order in r. */
function folded(mean: number, deviation: number): { readonly mean: number; readonly shared: (r: number) => number } {
  if (!(deviation > 0)) return { mean: Math.abs(mean), shared: () => 0 };
  const t = mean / deviation;
  const [sign, density] = [2 * standardNormalCdf(t) - 1, standardNormalDensity(t)];
  const ofAbsolute = deviation * (2 * density + t * sign);
  const variance = mean ** 2 + deviation ** 2 - ofAbsolute ** 2;
  const [first, second] = [sign ** 2 * deviation ** 2, 2 * density ** 2 * deviation ** 2];
  // Hermite coefficients of |x|; what is beyond the second counts for a cosine with itself alone.
  return { mean: ofAbsolute, shared: (r) => (r >= 1 ? variance : first * r + second * r * r) };
}

/** The mean absolute cosine: cosines are normal, and their mean may be near 0. */
export const absoluteCosine: ExpectationOf = (layer, { batch, width }) => {
  const { gram, shift, covariance } = normalizedSamples(layer);
  const { pair, pairPair, pairApart } = covariance;
  const { mean, shared } = folded(gram.correlation + shift.pair / width, Math.sqrt(Math.max(0, pair) / width));
  const variance = pair > 0 ? meanOverPairs(shared(1), shared(pairPair / pair), shared(pairApart / pair), batch) : 0;
  return { mean, deviation: Math.sqrt(Math.max(0, variance)) };
};

const degrees = 180 / Math.PI;

/** The angle between two samples, in degrees: the arccosine, with its bend. */
export const angle: ExpectationOf = (layer, { width }) => {
  const { gram, shift, covariance } = normalizedSamples(layer);
  const c = gram.correlation;
  const sine = Math.sqrt((1 - c) * (1 + c));
  const bias = -shift.pair / sine - (c * covariance.pair) / (2 * sine ** 3);
  return {
    mean: degrees * (Math.acos(c) + bias / width),
    deviation: (degrees * Math.sqrt(Math.max(0, covariance.pair) / width)) / sine,
  };
};
