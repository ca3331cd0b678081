import type { Activation } from './activation.ts';

/** The rectified linear unit max(x, 0). */
export const relu: Activation = {
  tex: '\\max(x, 0)',
  phi: (x) => Math.max(x, 0),
  derivative: (x) => (x > 0 ? 1 : 0),
  apply: (ops, x) => ops.relu(x),
  kinks: [0],
  homogeneous: true,
  defaultWeightVariance: 2,
};
