import { standardNormalCdf, standardNormalDensity } from '../../math/erf.ts';
import type { Activation } from './activation.ts';

/** The exact Gaussian error linear unit x P(Z <= x) (Hendrycks and Gimpel 2016), by erf, not its tanh approximation. */
export const gelu: Activation = {
  tex: 'x\\,\\Phi(x)',
  phi: (x) => x * standardNormalCdf(x),
  derivative: (x) => standardNormalCdf(x) + x * standardNormalDensity(x),
  apply: (ops, x) => {
    const cdf = ops.shift(ops.scale(ops.erf(ops.scale(x, Math.SQRT1_2)), 0.5), 0.5);
    return ops.multiply(x, cdf);
  },
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 2,
};
