import type { Metric } from './metric.ts';
import { meanSquare } from './singularValues.ts';

/**
 * The mean of s_i^2 over the m = min(d_l, d_0) singular values of J_l = d h_l[:, 1] / d h_0[:, 1] (LayerReading.jacobian), l = 0..L: ||J_l||_F^2 / m, zeros included.
 * The mean itself, with its logarithm beside it. It costs d_0 samples more on the way forward, n d_0 where samples meet, and an SVD a layer.
 */
export const jacobianMean: Metric = {
  tex: '\\frac{1}{m}\\sum_i s_i(J_l)^2',
  plain: 'mean of s(Jₗ)²',
  atLayer: '\\overline{s^2}(J_{\\slot})',
  scale: 'log',
  range: [0, Number.POSITIVE_INFINITY],
  needs: 'jacobian',
  firstLayer: 0,
  of: ({ jacobian }) => meanSquare(jacobian).value,
  logarithmOf: ({ jacobian }) => meanSquare(jacobian).logarithm,
};
