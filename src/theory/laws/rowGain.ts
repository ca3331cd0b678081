import { digamma } from '../../math/gammaFunctions.ts';
import { atMost, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/**
 * What dividing each sample by its norm takes from the isometry gap, in the first linear layer of an orthonormal batch: the mean of ln(AM/GM) of the squared norms, exactly (ours; that
 * ln(AM/GM) is the gain of any batch follows from the determinant). The n squared norms are independent chi^2 of d.
 */
export const rowGain: Law = {
  tex: '\\mathbb E\\ln\\frac{\\mathrm{AM}}{\\mathrm{GM}}',
  mark: 'ours',
  source: 'oursRowGain',
  assumptions: [],
  of: ({ network, inputs }) => {
    const divides = network.normalization === 'rms' && network.normalizationPosition === 'beforeActivation';
    const linear = network.architecture === 'mlp' && network.activation === 'linear' && network.weights === 'gaussian';
    if (!divides || !linear || inputs.distribution !== 'orthonormal' || !(network.weightVariance > 0)) return undefined;
    const [d, n] = [network.width, inputs.batch];
    const value = digamma((n * d) / 2) - Math.log(n) - digamma(d / 2);
    return { value, validity: validityOf(atMost('noBias', network.biasVariance, 0)), finiteWidthTerm: 1e-12 * (1 + value) };
  },
};
