import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/**
 * What a convolution with independent weights at all places leaves of the slowest pattern of mean squares over positions: the mean over three places multiplies the mode of frequency f
 * by (1 + 2 cos(2 pi f / S)) / 3, f = 1 along one side (after Xiao et al. 2018). Delta-orthogonal kernels see one place and leave it all. What phi does to the pattern comes on top.
 */
export const spatialMode: Law = {
  tex: '\\tfrac13(1 + 2\\cos\\tfrac{2\\pi}{S})',
  mark: 'ours',
  source: 'oursSpatialMode',
  assumptions: ['infiniteWidth'],
  of: ({ network: { architecture, weights, side, width } }) => {
    if (architecture !== 'conv' || weights === 'iterative') return undefined;
    const value = weights === 'deltaOrthogonal' ? 1 : (1 + 2 * Math.cos((2 * Math.PI) / side)) / 3;
    return { value, validity: validityOf(atLeast('widthAtLeast', width, 32)), finiteWidthTerm: 0 };
  },
};
