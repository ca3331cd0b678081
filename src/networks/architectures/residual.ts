import { type Architecture, oneMap } from './architecture.ts';
import { aroundBranch } from './branch.ts';

/**
 * The residual network, with an identity skip. The branch ends in a fresh zero-mean matrix: preNorm is
 * skip h + branch (W activate(normalize(h)) + b); postNorm normalizes the sum and leaves the branch unnormalized.
 */
export const residual: Architecture = {
  tex: 'h_l = s\\,h_{l-1} + r\\,(W \\phi(N(h_{l-1})) + b)',
  inLaw: true,
  homogeneous: true,
  reads: ['skipStrength', 'branchStrength'],
  activates: true,
  normalizationPositions: ['preNorm', 'postNorm'],
  inputMap: 'affineWhenDimensionsDiffer',
  maps: oneMap,
  layer: (ops, parts, h, wiring) => aroundBranch(ops, parts, h, wiring, (x) => parts.affine(parts.activate(x))),
};
