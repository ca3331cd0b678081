import type { Metric } from './metric.ts';
import { isFullRank, signalSingularValues, spectralShares } from './spectrum.ts';

/**
 * -ln( det(M)^{1/n} / (tr M / n) ), M = H^T H: 0 for a multiple of an isometry, infinite when the rank is below n (relative
 * cut-off n * epsilon on the singular values). Written as the mean of e - ln(1 + e), e = eigenvalue / mean - 1, which does
 * not cancel near 0.
 */
export const isometryGap: Metric = {
  tex: '\\ln\\bigl(\\tfrac1n\\mathrm{tr}\\,M\\bigr) - \\tfrac1n\\ln\\det M',
  plain: 'ln (tr M / n) − ln det M / n',
  atLayer: '\\mathrm{gap}(H_{\\slot})',
  scale: 'log',
  range: [0, Number.POSITIVE_INFINITY],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => {
    const { batch } = reading;
    if (!(signalSingularValues(reading)[0] > 0)) return Number.NaN;
    if (!isFullRank(reading)) return Number.POSITIVE_INFINITY;
    const sum = spectralShares(reading).reduce((total, share) => {
      const ratio = share * batch;
      const excess = ratio - 1;
      return total + excess - (Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio));
    }, 0);
    return sum / batch;
  },
};
