import type { Metric } from './metric.ts';
import { meanOverPairs } from './pairs.ts';

/** Mean absolute cosine between two samples, over the pairs of the batch. */
export const absoluteCosine: Metric = {
  tex: '\\overline{\\lvert\\cos\\rvert}(h_i, h_j)',
  plain: '|cos(h, h′)|',
  atLayer: '\\overline{\\lvert\\cos\\rvert}(H_{\\slot})',
  scale: 'linear',
  range: [0, 1],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => meanOverPairs(reading, Math.abs),
};
