import type { Architecture } from './architecture.ts';
import { attend, attentionMaps } from './attend.ts';
import { aroundBranch } from './branch.ts';

/**
 * Self-attention alone (Vaswani et al. 2017), the batch being one sequence: skip h + branch Attention(normalize(h)). With skip strength 0 and no
 * normalization it is the pure attention of Dong, Cordonnier and Loukas 2021.
 */
export const attention: Architecture = {
  tex: 'h_l = s\\,h_{l-1} + r\\,W_O V\\,\\mathrm{softmax}(K^\\top Q / \\sqrt d)',
  inLaw: true,
  homogeneous: false,
  mixesSamples: true,
  reads: ['skipStrength', 'branchStrength'],
  activates: false,
  normalizationPositions: ['preNorm', 'postNorm'],
  inputMap: 'affineWhenDimensionsDiffer',
  maps: attentionMaps,
  layer: (ops, parts, h, wiring) => aroundBranch(ops, parts, h, wiring, (x) => attend(ops, parts, x)),
};
