import type { Activation } from './activation.ts';

/** The sine. */
export const sin: Activation = {
  tex: '\\sin x',
  phi: Math.sin,
  derivative: Math.cos,
  apply: (ops, x) => ops.sin(x),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
