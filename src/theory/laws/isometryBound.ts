import { centredKernelOf, centredLayersAreWide } from '../kernelMaps/centredLayers.ts';
import type { Law } from './law.ts';

/**
 * 2 n gamma beta^-L, gamma = |c| / (1 - |c|): a bound on the isometry gap of the last layer at infinite width, under layer normalization behind the activation, from equicorrelated samples (after Joudaki, Daneshmand and Bach
 * 2023; derived again here). It needs depth, and a finite network stays above it in the end, at its floor.
 */
export const isometryBound: Law = {
  tex: '2n\\gamma\\beta^{-L}',
  mark: 'ours',
  source: 'oursIsometryBound',
  assumptions: ['infiniteWidth', 'exchangeableBatch'],
  of: (spec) => {
    const kernel = centredKernelOf(spec);
    const { distribution, correlation, batch } = spec.inputs;
    if (kernel === undefined || distribution !== 'equicorrelated' || batch < 2) return undefined;
    const [potential, strength] = [Math.abs(correlation) / (1 - Math.abs(correlation)), 2 - kernel.slopeAtZero];
    const { depth, width } = spec.network;
    // The floor of a finite width, which the bound knows nothing of.
    const floor = (batch - 1) / (2 * width * (1 - kernel.slopeAtZero ** 2));
    return { value: 2 * batch * potential * strength ** -depth, validity: centredLayersAreWide(spec), finiteWidthTerm: 2 * floor };
  },
};
