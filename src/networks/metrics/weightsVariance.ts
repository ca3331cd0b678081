import type { Metric } from './metric.ts';
import { relativeVariance } from './singularValues.ts';

/** The variance of s_i^2 over the square of its mean, over the singular values of W_l, l = 1..L: 0 for orthogonal weights, 1 for square Gaussian ones (Marchenko and Pastur 1967). Population variance, no logarithm. Which map, and at what cost: `weightsMean`. */
export const weightsVariance: Metric = {
  tex: '\\operatorname{var}(s_i(W_l)^2)\\,/\\,\\overline{s^2}^{\\,2}',
  plain: 'var s(Wₗ)² / mean²',
  atLayer: '\\operatorname{var}/\\text{mean}^2(W_{\\slot})',
  scale: 'linear',
  needs: 'weights',
  firstLayer: 1,
  of: ({ weights }) => relativeVariance(weights),
};
