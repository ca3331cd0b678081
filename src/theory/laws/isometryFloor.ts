import { centredKernelOf, centredLayersAreWide } from '../kernelMaps/centredLayers.ts';
import type { Law } from './law.ts';

/** (n-1) / (2 d (1 - lambda^2)): the isometry gap that a finite width keeps under layer normalization behind the activation: (n-1)/(2d) a layer, of which the next leave lambda^2. Infinite of linear layers. */
export const isometryFloor: Law = {
  tex: '\\tfrac{n-1}{2d(1-\\lambda^2)}',
  mark: 'ours',
  source: 'oursIsometryFloor',
  assumptions: ['nearFixedPoint', 'firstOrderInWidth'],
  of: (spec) => {
    const kernel = centredKernelOf(spec);
    const { batch } = spec.inputs;
    if (kernel === undefined || batch < 2) return undefined;
    const { width, activation } = spec.network;
    const value = activation === 'linear' ? Number.POSITIVE_INFINITY : (batch - 1) / (2 * width * (1 - kernel.slopeAtZero ** 2));
    // Observed at batch 10 and width 1000: 1% to 3% above.
    return { value, validity: centredLayersAreWide(spec), finiteWidthTerm: ((4 * batch) / width) * value };
  },
};
