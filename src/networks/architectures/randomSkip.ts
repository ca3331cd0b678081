import type { Architecture } from './architecture.ts';
import { activated } from './branch.ts';

/**
 * The residual network of Joudaki and Hofmann 2025 (arXiv 2410.20107, Prop. 2): sqrt(1 - r^2) phi(N(W h + b)) + r P h with an independent random
 * matrix P of the law of W and variance 1 / fan-in, so that it keeps the mean square. Unlike an identity it carries no mean of phi on: where the other
 * branch keeps the mean square too, the kernel map is (1 - r^2) kappa + r^2 rho.
 */
export const randomSkip: Architecture = {
  tex: 'h_l = \\sqrt{1-r_P^2}\\,\\phi(N(W h_{l-1} + b)) + r_P\\,P h_{l-1}',
  inLaw: true,
  homogeneous: true,
  reads: ['skipShare'],
  activates: true,
  normalizationPositions: ['beforeActivation', 'afterActivation'],
  inputMap: 'layer',
  maps: ({ width, before }) => [
    { rows: width, columns: before, bias: true },
    { rows: width, columns: before, unitVariance: true },
  ],
  layer: (ops, parts, h, wiring) => {
    const branch = ops.scale(activated(parts, parts.affine(h), wiring), Math.sqrt(1 - wiring.skipShare ** 2));
    return ops.add(branch, ops.scale(parts.affine(h, 1), wiring.skipShare));
  },
};
