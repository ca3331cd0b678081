import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import { trainableScales } from '../batchNorm/trainableScales.ts';
import { batchNormGradient } from '../profiles/batchNormGradient.ts';
import type { Law } from './law.ts';

/** 16 xi: the line that Yang et al. 2019 (Figure 2) drew over the accuracies of batch-normalized ReLU networks that they trained; an observation of theirs, not repeated here, and of other activations their line continued. */
export const trainableDepth: Law = {
  tex: '16\\,\\xi_\\nabla',
  mark: 'observed',
  source: 'yang2019Trainability',
  assumptions: ['infiniteWidth', 'freshBackwardWeights'],
  of: (spec) => {
    const { network, inputs } = spec;
    if (network.normalization !== 'batch' || network.gainExponent !== 0 || !batchNormGradient.applies(spec, 'gradientNorm'))
      return undefined;
    const { validity, finiteWidthTerm } = batchNormGradient.predict(spec);
    const value = trainableScales / Math.log(batchNormGrowth(network, inputs.batch));
    return { value, validity, finiteWidthTerm: ((2 * value ** 2) / trainableScales) * finiteWidthTerm };
  },
};
