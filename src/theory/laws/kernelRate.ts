import { keepsKernel, keptKernelOf } from '../kernelMaps/keptLengths.ts';
import type { Law } from './law.ts';

/** kappa'(rho*): what a layer leaves of a small distance of a cosine from where it goes; 1 where the approach is a power of depth. */
export const kernelRate: Law = {
  tex: "\\kappa'(\\rho^*)",
  mark: 'ours',
  source: 'oursKernelRate',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    const kernel = keptKernelOf(spec);
    if (kernel === undefined) return undefined;
    return { value: kernel.slopeAtFixedPoint, validity: keepsKernel(spec), finiteWidthTerm: 4 / spec.network.width };
  },
};
