import type { Activation } from './activation.ts';

/** The identity. */
export const linear: Activation = {
  tex: 'x',
  phi: (x) => x,
  derivative: () => 1,
  apply: (_ops, x) => x,
  kinks: [],
  homogeneous: true,
  defaultWeightVariance: 1,
};
