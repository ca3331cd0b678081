import type { Activation } from './activation.ts';

/** The exponential linear unit: x above 0, exp(x) - 1 below (Clevert et al. 2016). Its slope is continuous, its curvature is not. */
export const elu: Activation = {
  tex: '\\max(x, 0) + e^{\\min(x, 0)} - 1',
  phi: (x) => (x > 0 ? x : Math.expm1(x)),
  derivative: (x) => (x > 0 ? 1 : Math.exp(x)),
  apply: (ops, x) => {
    const below = ops.exp(ops.scale(ops.relu(ops.scale(x, -1)), -1));
    return ops.add(ops.relu(x), ops.shift(below, -1));
  },
  kinks: [0],
  homogeneous: false,
  defaultWeightVariance: 2,
};
