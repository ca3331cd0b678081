import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** How near tokens must be for the leading order. */
const nearest = 0.999;

/**
 * 3: the slope of the logarithm of the distance between tokens behind a layer of pure attention against that before it. What the scores of a row have in common cancels in the softmax, so that tokens part by the distance times a score of its
 * square (ours; Dong, Cordonnier and Loukas 2021 bound it by a cube).
 */
export const attentionCube: Law = {
  tex: '\\tfrac{\\mathrm d\\ln r_1}{\\mathrm d\\ln r_0}',
  mark: 'ours',
  source: 'oursAttentionCube',
  assumptions: ['nearFixedPoint'],
  of: ({ network, inputs }) => {
    const { architecture, normalization, skipStrength, weightVariance } = network;
    const pure = architecture === 'attention' && normalization === 'none' && skipStrength === 0 && weightVariance > 0;
    if (!pure || inputs.distribution !== 'equicorrelated' || inputs.batch < 2) return undefined;
    // What is left out is of the order of the squared distance, 1 - c.
    return {
      value: 3,
      validity: validityOf(atLeast('cosineAtLeast', inputs.correlation, nearest)),
      finiteWidthTerm: 4 * (1 - inputs.correlation),
    };
  },
};
