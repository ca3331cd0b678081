import type { Activation } from './activation.ts';

/** The unit step: 1 above 0, else 0. Its derivative is 0 almost everywhere, so no gradient passes a layer of it. */
export const step: Activation = {
  tex: '1_{x > 0}',
  phi: (x) => (x > 0 ? 1 : 0),
  derivative: () => 0,
  apply: (ops, x) => ops.step(x),
  kinks: [0],
  homogeneous: false,
  defaultWeightVariance: 1,
};
