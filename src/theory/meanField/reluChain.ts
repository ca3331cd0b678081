import { digamma, trigamma } from '../../math/gammaFunctions.ts';

/** Mean and variance of a logarithm. */
export interface LogMoments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * ln(2 chi_k^2 / n) with k ~ Bin(n, 1/2): what one layer of n ReLUs with Gaussian weights of variance 2/n does to ln of a squared gradient of one sample (after Hanin 2018: b = 5/n
 * is the variance to first order, -b/2 the mean). Of the 2^-n networks without a live unit there is no logarithm; they are left out.
 */
export function reluLayer(width: number): LogMoments {
  let [mean, square, weight] = [0, 0, 0];
  let logProbability = -width * Math.LN2;
  for (let k = 1; k <= width; k++) {
    logProbability += Math.log((width - k + 1) / k);
    const probability = Math.exp(logProbability);
    const centre = digamma(k / 2) + Math.log(4 / width);
    mean += probability * centre;
    square += probability * (centre ** 2 + trigamma(k / 2));
    weight += probability;
  }
  mean /= weight;
  return { mean, variance: square / weight - mean ** 2 };
}
