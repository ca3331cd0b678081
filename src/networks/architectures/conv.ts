import type { Architecture } from './architecture.ts';
import { activated } from './branch.ts';
import { kernelPlaces, patches } from './patches.ts';

/**
 * The convolutional network: circular 3 x 3 convolutions on images of S x S positions, units in the order [channel, position]. The width is that of
 * the channels; fan-in is 9 times the channels before.
 */
export const conv: Architecture = {
  tex: 'h_l = \\phi(N(W * h_{l-1} + b))',
  inLaw: false,
  homogeneous: true,
  reads: ['side'],
  activates: true,
  normalizationPositions: ['beforeActivation', 'afterActivation'],
  inputMap: 'layer',
  positions: (side) => side ** 2,
  maps: ({ width, before, side }) => [{ rows: width, columns: kernelPlaces * (before / side ** 2), bias: true, taps: kernelPlaces }],
  layer: (ops, parts, h, wiring) => {
    const [networks, units, batch] = ops.shape(h);
    const positions = wiring.side ** 2;
    const channels = units / positions;
    const seen = ops.gather(h, patches(channels, wiring.side));
    const convolved = parts.affine(ops.reshape(seen, [networks, kernelPlaces * channels, positions * batch]));
    const a = ops.reshape(convolved, [networks, ops.shape(convolved)[1] * positions, batch]);
    return activated(parts, a, wiring);
  },
};
