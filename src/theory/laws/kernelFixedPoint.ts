import { keepsKernel, keptKernelOf } from '../kernelMaps/keptLengths.ts';
import type { Law } from './law.ts';

/** rho*: the cosine that every pair of samples comes to where a normalization keeps their lengths, 0, 1 or between (Joudaki and Hofmann 2025, Theorem 1, on weights with independent entries). */
export const kernelFixedPoint: Law = {
  tex: '\\rho^*',
  mark: 'theorem',
  source: 'joudaki2025FixedPoint',
  assumptions: ['infiniteWidth', 'exchangeableBatch'],
  of: (spec) => {
    // Wide orthogonal weights have the same kernel map, but the theorem is not about them.
    const kernel = spec.network.weights === 'gaussian' ? keptKernelOf(spec) : undefined;
    if (kernel === undefined || kernel.kind === 'identity') return undefined;
    // Observed of GELU at widths 125 to 4000: 4 / d.
    return { value: kernel.fixedPoint, validity: keepsKernel(spec), finiteWidthTerm: 6 / spec.network.width };
  },
};
