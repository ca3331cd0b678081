import type { Activation } from './activation.ts';

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The sigmoid linear unit x / (1 + exp(-x)), also called swish (Elfwing et al. 2018). */
export const silu: Activation = {
  tex: '\\frac{x}{1 + e^{-x}}',
  phi: (x) => x * logistic(x),
  derivative: (x) => logistic(x) * (1 + x * logistic(-x)),
  apply: (ops, x) => ops.multiply(x, ops.sigmoid(x)),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 2,
};
