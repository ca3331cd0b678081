import type { Metric } from './metric.ts';
import { logLargest } from './singularValues.ts';

/** Natural logarithm of the largest singular value of W_l, l = 1..L, as of the Jacobian. Which map, and at what cost: `weightsMean`. */
export const weightsMax: Metric = {
  tex: '\\ln s_{\\max}(W_l)',
  plain: 'ln max s(Wₗ)',
  atLayer: '\\ln s_{\\max}(W_{\\slot})',
  scale: 'logarithm',
  needs: 'weights',
  firstLayer: 1,
  of: ({ weights }) => logLargest(weights),
};
