import type { Metric } from './metric.ts';
import { meanSquare } from './singularValues.ts';

/**
 * The mean of s_i^2 over the min(rows, columns) singular values of W_l, the first affine map of layer l = 1..L, as it takes effect, with its variance. The mean itself,
 * with its logarithm beside it. It costs an SVD of W_l a layer.
 */
export const weightsMean: Metric = {
  tex: '\\frac{1}{m}\\sum_i s_i(W_l)^2',
  plain: 'mean of s(Wₗ)²',
  atLayer: '\\overline{s^2}(W_{\\slot})',
  scale: 'log',
  range: [0, Number.POSITIVE_INFINITY],
  needs: 'weights',
  firstLayer: 1,
  of: ({ weights }) => meanSquare(weights).value,
  logarithmOf: ({ weights }) => meanSquare(weights).logarithm,
};
