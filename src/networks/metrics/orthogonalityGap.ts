import type { Metric } from './metric.ts';
import { spectralShares } from './spectrum.ts';

/** V = ||M / tr M - I/n||_F with M = H^T H (Daneshmand, Joudaki and Bach 2021, eq. 2): 0 for orthogonal samples of equal norm, sqrt(1 - 1/n) at rank one. */
export const orthogonalityGap: Metric = {
  tex: 'V = \\lVert M/\\mathrm{tr}\\,M - I/n\\rVert_F',
  plain: 'V = ‖M / tr M − I / n‖',
  atLayer: 'V_{\\slot}',
  scale: 'log',
  range: [0, 1],
  average: 'rootMeanSquare',
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => {
    const even = 1 / reading.batch;
    return Math.sqrt(spectralShares(reading).reduce((sum, share) => sum + (share - even) ** 2, 0));
  },
};
