import type { Activation } from './activation.ts';

/** The smooth ReLU ln(1 + exp(x)) (Dugas et al. 2001). */
export const softplus: Activation = {
  tex: '\\ln(1 + e^x)',
  // Not as written, which overflows far to the right and loses the digits of a tiny exp(x) to the 1.
  phi: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  derivative: (x) => 1 / (1 + Math.exp(-x)),
  apply: (ops, x) => ops.softplus(x),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
