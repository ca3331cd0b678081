import type { Activation } from './activation.ts';

/** Chosen so that mean 0 and variance 1 are a fixed point of wide layers with sigma_w^2 = 1 (Klambauer et al. 2017, equation 14). */
export const seluScales = { lambda: 1.0507009873554805, alpha: 1.6732632423543772 } as const;
const { lambda, alpha } = seluScales;

/** The self-normalizing exponential linear unit: lambda x above 0, lambda alpha (exp(x) - 1) below. */
export const selu: Activation = {
  tex: '\\lambda \\max(x, 0) + \\lambda \\alpha (e^{\\min(x, 0)} - 1)',
  phi: (x) => lambda * (x > 0 ? x : alpha * Math.expm1(x)),
  derivative: (x) => lambda * (x > 0 ? 1 : alpha * Math.exp(x)),
  apply: (ops, x) => {
    const below = ops.exp(ops.scale(ops.relu(ops.scale(x, -1)), -1));
    return ops.add(ops.scale(ops.relu(x), lambda), ops.scale(ops.shift(below, -1), lambda * alpha));
  },
  kinks: [0],
  homogeneous: false,
  defaultWeightVariance: 1,
};
