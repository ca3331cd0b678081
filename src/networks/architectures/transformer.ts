import type { Architecture } from './architecture.ts';
import { attend, attentionMaps } from './attend.ts';
import { aroundBranch } from './branch.ts';

/**
 * A transformer block: self-attention over the batch as one sequence, then a perceptron of one hidden layer, W_2 phi(W_1 x), as wide as the rest; each
 * with its own skip connection and normalization.
 */
export const transformer: Architecture = {
  tex: "\\begin{aligned} h' &= s\\,h_{l-1} + r\\,\\mathrm{Attention}(N(h_{l-1})) \\\\ h_l &= s\\,h' + r\\,W_2\\,\\phi(W_1 N(h')) \\end{aligned}",
  inLaw: true,
  homogeneous: false,
  mixesSamples: true,
  reads: ['skipStrength', 'branchStrength'],
  activates: true,
  normalizationPositions: ['preNorm', 'postNorm'],
  inputMap: 'affineWhenDimensionsDiffer',
  maps: (sizes) => {
    const square = { rows: sizes.width, columns: sizes.width };
    const [first, ...rest] = attentionMaps(sizes);
    return [first, ...rest, square, square];
  },
  layer: (ops, parts, h, wiring) => {
    const attended = aroundBranch(ops, parts, h, wiring, (x) => attend(ops, parts, x));
    return aroundBranch(ops, parts, attended, wiring, (x) => parts.affine(parts.activate(parts.affine(x, 4)), 5));
  },
};
