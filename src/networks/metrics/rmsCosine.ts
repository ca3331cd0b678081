import type { Metric } from './metric.ts';
import { meanOverPairs } from './pairs.ts';

/** Root mean square of the cosine between two samples, over the pairs of the batch. */
export const rmsCosine: Metric = {
  tex: '\\mathrm{rms}\\cos(h_i, h_j)',
  plain: 'rms cos(h, h′)',
  atLayer: '\\mathrm{rms}\\cos(H_{\\slot})',
  scale: 'linear',
  range: [0, 1],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => Math.sqrt(meanOverPairs(reading, (cosine) => cosine * cosine)),
};
