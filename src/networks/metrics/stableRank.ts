import type { Metric } from './metric.ts';
import { spectralShares } from './spectrum.ts';

/** ||H||_F^2 / s_1^2. */
export const stableRank: Metric = {
  tex: '\\lVert H\\rVert_F^2 / s_1^2',
  plain: '‖H‖² / s₁²',
  atLayer: '\\lVert H_{\\slot}\\rVert_F^2/s_1^2',
  scale: 'linear',
  range: [1, Number.POSITIVE_INFINITY],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => 1 / spectralShares(reading)[0],
};
