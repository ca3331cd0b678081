import { centredKernelOf, centredLayersAreWide } from '../kernelMaps/centredLayers.ts';
import type { Law } from './law.ts';

/** beta = 2 - c_1^2 / Var phi, of the map that layer normalization behind phi makes: 1 of linear layers alone, at most 2 (Joudaki, Daneshmand and Bach 2023 for the number). A small cosine keeps 2 - beta of itself. */
export const nonlinearityStrength: Law = {
  tex: '\\beta',
  mark: 'ours',
  source: 'oursStrength',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    const kernel = centredKernelOf(spec);
    if (kernel === undefined) return undefined;
    return { value: 2 - kernel.slopeAtZero, validity: centredLayersAreWide(spec), finiteWidthTerm: 4 / spec.network.width };
  },
};
