import type { Activation } from './activation.ts';

/** The sign: 1 above 0, -1 below, 0 at 0. Its derivative is 0 almost everywhere, so no gradient passes a layer of it. */
export const sign: Activation = {
  tex: '\\operatorname{sign} x',
  phi: (x) => (x > 0 ? 1 : x < 0 ? -1 : 0),
  derivative: () => 0,
  apply: (ops, x) => ops.subtract(ops.step(x), ops.step(ops.scale(x, -1))),
  kinks: [0],
  homogeneous: false,
  defaultWeightVariance: 1,
};
