import type { Metric } from './metric.ts';
import { spectralShares } from './spectrum.ts';

/** Number of s_i^2 / n that are at least tau, after H is scaled to mean square 1 (soft rank of Daneshmand et al. 2020). */
export const softRank: Metric = {
  tex: '\\#\\{i : s_i^2 / n \\ge \\tau\\}',
  plain: '#{s² / n ≥ τ}',
  atLayer: '\\mathrm{rank}_\\tau(H_{\\slot})',
  scale: 'linear',
  range: [0, Number.POSITIVE_INFINITY],
  needs: 'signal',
  firstLayer: 0,
  of: (reading, { tau }) => {
    const shares = spectralShares(reading);
    return Number.isNaN(shares[0]) ? Number.NaN : shares.filter((share) => share * reading.width >= tau).length;
  },
};
