import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import { batchNormGradient } from '../profiles/batchNormGradient.ts';
import type { Law } from './law.ts';

/** xi = 1 / ln lambda: over so many layers the squared norm of the gradient grows e-fold under batch normalization. */
export const gradientDepthScale: Law = {
  tex: '\\xi_\\nabla',
  mark: 'theorem',
  source: 'yang2019Gradient',
  assumptions: ['infiniteWidth', 'freshBackwardWeights'],
  of: (spec) => {
    const { network, inputs } = spec;
    if (network.normalization !== 'batch' || network.gainExponent !== 0 || !batchNormGradient.applies(spec, 'gradientNorm'))
      return undefined;
    const { validity, finiteWidthTerm } = batchNormGradient.predict(spec);
    const value = 1 / Math.log(batchNormGrowth(network, inputs.batch));
    // xi = 1 / (2 slope), and the term of the profile is the slope's.
    return { value, validity, finiteWidthTerm: 2 * value ** 2 * finiteWidthTerm };
  },
};
