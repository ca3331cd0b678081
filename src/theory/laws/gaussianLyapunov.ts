import { meanLogChi } from '../../math/gammaFunctions.ts';
import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/**
 * The largest Lyapunov exponent of a product of d x d Gaussian matrices with entries of variance sigma_w^2 / d: E ln of the norm that a unit vector is taken to, (psi(d/2) + ln(2 sigma_w^2 / d)) / 2,
 * exactly at every width. Of a linear perceptron and one sample.
 */
export const gaussianLyapunov: Law = {
  tex: '\\lambda_1 = \\tfrac12\\bigl(\\psi(\\tfrac d2) + \\ln\\tfrac{2\\sigma_w^2}{d}\\bigr)',
  mark: 'ours',
  source: 'oursGaussianLyapunov',
  assumptions: [],
  of: ({ network, inputs }) => {
    const { architecture, activation, normalization, weights, width, weightVariance, gain, gainExponent, dropout } = network;
    const plain = architecture === 'mlp' && activation === 'linear' && normalization === 'none' && gain === 1 && gainExponent === 0;
    if (!plain || dropout > 0 || weights !== 'gaussian' || weightVariance === 0 || inputs.batch > 1) return undefined;
    const value = meanLogChi(width) + Math.log(weightVariance / width) / 2;
    return { value, validity: validityOf(atLeast('widthAtLeast', width, 1)), finiteWidthTerm: 0 };
  },
};
