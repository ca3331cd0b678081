import type { Metric } from './metric.ts';
import { spectralShares } from './spectrum.ts';

/** exp of the entropy of s_i^2 / sum of s^2. (Roy and Vetterli 2007, who introduced the effective rank, take the entropy of s_i / sum of s.) */
export const effectiveRank: Metric = {
  tex: '\\exp\\bigl(-\\textstyle\\sum_i p_i \\ln p_i\\bigr)',
  plain: 'exp(−Σ p ln p)',
  atLayer: '\\mathrm{erank}(H_{\\slot})',
  scale: 'linear',
  range: [1, Number.POSITIVE_INFINITY],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => Math.exp(spectralShares(reading).reduce((sum, share) => (share === 0 ? sum : sum - share * Math.log(share)), 0)),
};
