import type { Architecture } from './architecture.ts';

/** The multilayer perceptron: a = W h + b, y = normalize(a), h = activate(y), or the last two in the other order. */
export const mlp: Architecture = {
  tex: 'h_l = \\phi(N(W h_{l-1} + b))',
  inLaw: true,
  normalizationPositions: ['beforeActivation', 'afterActivation'],
  inputMap: 'layer',
  layer: (_ops, parts, h, wiring) => {
    const a = parts.affine(h);
    return wiring.normalizationPosition === 'afterActivation' ? parts.normalize(parts.activate(a)) : parts.activate(parts.normalize(a));
  },
};
