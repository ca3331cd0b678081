import type { Metric } from './metric.ts';
import { logLargest } from './singularValues.ts';

/** Natural logarithm of the largest singular value of J_l, l = 0..L, which like a gradient can leave the range of a number. Which map, and at what cost: `jacobianMean`. */
export const jacobianMax: Metric = {
  tex: '\\ln s_{\\max}(J_l)',
  plain: 'ln max s(Jₗ)',
  atLayer: '\\ln s_{\\max}(J_{\\slot})',
  scale: 'logarithm',
  needs: 'jacobian',
  firstLayer: 0,
  of: ({ jacobian }) => logLargest(jacobian),
};
