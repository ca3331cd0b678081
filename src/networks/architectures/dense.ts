import { type Architecture, oneMap } from './architecture.ts';
import { activated } from './branch.ts';
import { joined } from './joined.ts';

/**
 * Dense concatenation (Huang et al. 2017) with equal growth: h_l is all of h_{l-1} and d units more that read all of it, so it has the units of the
 * input and l d more.
 */
export const dense: Architecture = {
  tex: 'h_l = [\\,h_{l-1};\\ \\phi(N(W h_{l-1} + b))\\,]',
  inLaw: true,
  homogeneous: true,
  activates: true,
  normalizationPositions: ['beforeActivation', 'afterActivation'],
  inputMap: 'layer',
  maps: oneMap,
  grows: true,
  layer: (ops, parts, h, wiring) => joined(ops, h, activated(parts, parts.affine(h), wiring)),
};
