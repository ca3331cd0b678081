import type { Activation } from './activation.ts';

/** The leaky rectified linear unit max(x, 0) + a min(x, 0) (Maas et al. 2013; He et al. 2015); a = 0 is ReLU, 1 the identity, -1 the absolute value. */
export const leakyRelu: Activation = {
  tex: '\\max(x, 0) + a \\min(x, 0)',
  reads: ['slope'],
  phi: (x, { slope }) => (x > 0 ? x : slope * x),
  derivative: (x, { slope }) => (x > 0 ? 1 : slope),
  apply: (ops, x, { slope }) => ops.add(ops.scale(x, slope), ops.scale(ops.relu(x), 1 - slope)),
  kinks: [0],
  homogeneous: true,
  defaultWeightVariance: 2,
};
