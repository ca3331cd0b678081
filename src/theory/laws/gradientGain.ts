import { centredKernelOf } from '../kernelMaps/centredLayers.ts';
import { keepsKernel, keptKernelOf } from '../kernelMaps/keptLengths.ts';
import type { Law } from './law.ts';

/** kappa'(1), or kappa'(1) / (1 - kappa(0)) where layer normalization behind phi centres: what a layer multiplies the squared gradient by under a normalization of each sample. Above 1 of every centred phi that is not linear. */
export const gradientGain: Law = {
  tex: "\\kappa'(1)",
  mark: 'ours',
  source: 'oursGradientGain',
  assumptions: ['infiniteWidth', 'freshBackwardWeights'],
  of: (spec) => {
    const value = keptKernelOf(spec)?.slopeAtOne ?? centredKernelOf(spec)?.slopeAtOne;
    if (value === undefined) return undefined;
    // What the mean of a logarithm is lower by, twice in a square; observed of ReLU, tanh and GELU at widths 64 to 512.
    return { value, validity: keepsKernel(spec), finiteWidthTerm: (6 * value) / spec.network.width };
  },
};
