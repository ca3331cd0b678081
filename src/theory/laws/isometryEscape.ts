import { centredKernelOf, centredLayersAreWide } from '../kernelMaps/centredLayers.ts';
import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** How near samples must be for the slope at 1. */
const nearest = 0.999;

/** ((n-1)/n) ln kappa_LN'(1): what the isometry gap of samples that almost fall together loses a layer, under layer normalization behind the activation. */
export const isometryEscape: Law = {
  tex: "\\tfrac{n-1}{n}\\ln\\kappa_{\\mathrm{LN}}'(1)",
  mark: 'ours',
  source: 'oursIsometryEscape',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    const kernel = centredKernelOf(spec);
    const { batch, distribution, correlation } = spec.inputs;
    if (kernel === undefined || distribution !== 'equicorrelated' || batch < 2) return undefined;
    const value = ((batch - 1) / batch) * Math.log(kernel.slopeAtOne);
    // A layer of d units adds the gap of n normal samples, (n-1)/(2d), and more where slopes of phi differ.
    // Where phi has a corner the slope of the kernel changes as the root of the distance from 1: by 0.3 of it for ReLU.
    return {
      value,
      validity: validityOf(atLeast('cosineAtLeast', correlation, nearest), ...centredLayersAreWide(spec).conditions),
      finiteWidthTerm: (3 * batch) / spec.network.width + Math.sqrt(Math.max(0, 1 - correlation)),
    };
  },
};
