import type { Activation } from './activation.ts';

/** The identity, cut off at -1 and 1. */
export const hardTanh: Activation = {
  tex: '\\max(-1, \\min(x, 1))',
  phi: (x) => Math.max(-1, Math.min(x, 1)),
  derivative: (x) => (x > -1 && x <= 1 ? 1 : 0),
  apply: (ops, x) => ops.shift(ops.subtract(ops.relu(ops.shift(x, 1)), ops.relu(ops.shift(x, -1))), -1),
  kinks: [-1, 1],
  homogeneous: false,
  defaultWeightVariance: 1,
};
