import type { Metric } from './metric.ts';
import { spectralShares } from './spectrum.ts';

/** (tr M)^2 / ||M||_F^2 with M = H^T H: r(H) of Daneshmand et al. 2020. */
export const participationRatio: Metric = {
  tex: '(\\mathrm{tr}\\,M)^2 / \\lVert M\\rVert_F^2',
  plain: '(tr M)² / ‖M‖²',
  atLayer: 'r(H_{\\slot})',
  scale: 'linear',
  range: [1, Number.POSITIVE_INFINITY],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => 1 / spectralShares(reading).reduce((sum, share) => sum + share * share, 0),
};
