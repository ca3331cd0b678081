import { centredKernelOf, centredLayersAreWide } from '../kernelMaps/centredLayers.ts';
import type { Law } from './law.ts';

/** ((n-1)/n) ln kappa_LN'(1): what the isometry gap of samples that almost fall together loses a layer, under layer normalization behind the activation. */
export const isometryEscape: Law = {
  tex: "\\tfrac{n-1}{n}\\ln\\kappa_{\\mathrm{LN}}'(1)",
  mark: 'ours',
  source: 'oursIsometryEscape',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    const kernel = centredKernelOf(spec);
    const { batch } = spec.inputs;
    if (kernel === undefined || batch < 2) return undefined;
    const value = ((batch - 1) / batch) * Math.log(kernel.slopeAtOne);
    // A layer of d units adds the gap of n normal samples, (n-1)/(2d), and more where slopes of phi differ.
    return { value, validity: centredLayersAreWide(spec), finiteWidthTerm: (3 * batch) / spec.network.width };
  },
};
