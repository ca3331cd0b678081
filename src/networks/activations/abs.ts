import type { Activation } from './activation.ts';

/** The absolute value. */
export const abs: Activation = {
  tex: '|x|',
  phi: Math.abs,
  derivative: (x) => (x > 0 ? 1 : -1),
  apply: (ops, x) => ops.subtract(ops.scale(ops.relu(x), 2), x),
  kinks: [0],
  homogeneous: true,
  defaultWeightVariance: 1,
};
