import { centredKernelOf, centredLayersAreWide } from '../kernelMaps/centredLayers.ts';
import type { Law } from './law.ts';

/** lambda^2 = (2 - beta)^2: what a layer leaves of a small isometry gap, under layer normalization behind the activation. */
export const isometryRate: Law = {
  tex: '\\lambda^2',
  mark: 'ours',
  source: 'oursIsometryRate',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    const kernel = centredKernelOf(spec);
    if (kernel === undefined) return undefined;
    return { value: kernel.slopeAtZero ** 2, validity: centredLayersAreWide(spec), finiteWidthTerm: 4 / spec.network.width };
  },
};
