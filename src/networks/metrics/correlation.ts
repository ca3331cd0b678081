import type { Metric } from './metric.ts';
import { meanOverPairs } from './pairs.ts';

/** Mean cosine between two samples, over the pairs of the batch. */
export const correlation: Metric = {
  tex: '\\overline{\\cos}(h_i, h_j)',
  plain: 'cos(h, h′)',
  atLayer: '\\overline{\\cos}(H_{\\slot})',
  scale: 'linear',
  range: [-1, 1],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => meanOverPairs(reading, (cosine) => cosine),
};
