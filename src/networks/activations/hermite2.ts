import type { Activation } from './activation.ts';

/** The second Hermite polynomial, of mean square 1 under a standard normal. Its kernel map is rho^2: it forgets the sign of every cosine. */
export const hermite2: Activation = {
  tex: '\\tfrac{1}{\\sqrt2}(x^2 - 1)',
  phi: (x) => (x * x - 1) * Math.SQRT1_2,
  derivative: (x) => Math.SQRT2 * x,
  apply: (ops, x) => ops.scale(ops.shift(ops.square(x), -1), Math.SQRT1_2),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
