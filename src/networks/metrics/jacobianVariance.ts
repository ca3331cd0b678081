import type { Metric } from './metric.ts';
import { relativeVariance } from './singularValues.ts';

/** The variance of s_i^2 over the square of its mean, over the singular values of J_l, l = 0..L: 0 for a dynamical isometry (Saxe et al. 2013), at most m - 1. Population variance, no logarithm. Which map, and at what cost: `jacobianMean`. */
export const jacobianVariance: Metric = {
  tex: '\\operatorname{var}(s_i(J_l)^2)\\,/\\,\\overline{s^2}^{\\,2}',
  plain: 'var s(Jₗ)² / mean²',
  atLayer: '\\operatorname{var}/\\text{mean}^2(J_{\\slot})',
  scale: 'linear',
  needs: 'jacobian',
  firstLayer: 0,
  of: ({ jacobian }) => relativeVariance(jacobian),
};
