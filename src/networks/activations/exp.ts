import type { Activation } from './activation.ts';

/** The exponential. Without a normalization the scale of its layers runs away within a few of them. */
export const exp: Activation = {
  tex: 'e^x',
  phi: Math.exp,
  derivative: Math.exp,
  apply: (ops, x) => ops.exp(x),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
