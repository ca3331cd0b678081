import type { Activation } from './activation.ts';

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The logistic function 1 / (1 + exp(-x)). */
export const sigmoid: Activation = {
  tex: '\\frac{1}{1 + e^{-x}}',
  phi: logistic,
  derivative: (x) => logistic(x) * logistic(-x),
  apply: (ops, x) => ops.sigmoid(x),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
