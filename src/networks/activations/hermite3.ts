import type { Activation } from './activation.ts';

/** The third Hermite polynomial, of mean square 1 under a standard normal. Its kernel map is rho^3. */
export const hermite3: Activation = {
  tex: '\\tfrac{1}{\\sqrt6}(x^3 - 3x)',
  phi: (x) => (x * (x * x - 3)) / Math.sqrt(6),
  derivative: (x) => (3 * (x * x - 1)) / Math.sqrt(6),
  apply: (ops, x) => ops.scale(ops.multiply(x, ops.shift(ops.square(x), -3)), 1 / Math.sqrt(6)),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
