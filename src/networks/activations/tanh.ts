import type { Activation } from './activation.ts';

/** The hyperbolic tangent. */
export const tanh: Activation = {
  tex: '\\tanh x',
  phi: Math.tanh,
  derivative: (x) => 1 - Math.tanh(x) ** 2,
  apply: (ops, x) => ops.tanh(x),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
