import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import { batchNormGradient } from '../profiles/batchNormGradient.ts';
import type { Law } from './law.ts';

/** lambda: what a batch-normalized layer multiplies the squared norm of the gradient by, toward the input (Yang et al. 2019, Theorem 3.9). */
export const normalizedGradientGrowth: Law = {
  tex: '\\lambda',
  mark: 'theorem',
  source: 'yang2019Gradient',
  assumptions: ['infiniteWidth', 'freshBackwardWeights'],
  of: (spec) => {
    if (spec.network.normalization !== 'batch' || spec.network.gainExponent !== 0 || !batchNormGradient.applies(spec, 'gradientNorm'))
      return undefined;
    const { validity, finiteWidthTerm } = batchNormGradient.predict(spec);
    const value = batchNormGrowth(spec.network, spec.inputs.batch);
    // lambda = exp(2 slope), and the term of the profile is the slope's.
    return { value, validity, finiteWidthTerm: value * Math.expm1(2 * finiteWidthTerm) };
  },
};
