import type { Architecture } from './architecture.ts';

/**
 * The residual network, with an identity skip. The branch ends in a fresh zero-mean matrix: preNorm is
 * skip h + branch (W activate(normalize(h)) + b); postNorm normalizes the sum and leaves the branch unnormalized.
 */
export const residual: Architecture = {
  tex: 'h_l = s\\,h_{l-1} + r\\,(W \\phi(N(h_{l-1})) + b)',
  inLaw: true,
  normalizationPositions: ['preNorm', 'postNorm'],
  inputMap: 'affineWhenDimensionsDiffer',
  layer: (ops, parts, h, wiring) => {
    const post = wiring.normalizationPosition === 'postNorm';
    const branch = parts.affine(parts.activate(post ? h : parts.normalize(h)));
    const sum = ops.add(ops.scale(h, wiring.skipStrength), ops.scale(branch, wiring.branchStrength));
    return post ? parts.normalize(sum) : sum;
  },
};
