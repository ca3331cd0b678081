import { type Architecture, oneMap } from './architecture.ts';
import { activated } from './branch.ts';

/** The multilayer perceptron: a = W h + b, y = normalize(a), h = activate(y), or the last two in the other order. */
export const mlp: Architecture = {
  tex: 'h_l = \\phi(N(W h_{l-1} + b))',
  inLaw: true,
  homogeneous: true,
  activates: true,
  normalizationPositions: ['beforeActivation', 'afterActivation'],
  inputMap: 'layer',
  maps: oneMap,
  layer: (_ops, parts, h, wiring) => activated(parts, parts.affine(h), wiring),
};
