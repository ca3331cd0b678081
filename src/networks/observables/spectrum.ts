import { spectralShares } from '../metrics/spectrum.ts';
import type { Observable } from './observable.ts';

/** The n eigenvalues of n M / tr M, M = H^T H, descending: their mean is 1. NaN throughout where H = 0. */
export const spectrum: Observable = {
  tex: '\\lambda_i\\bigl(n\\,H^\\top H / \\operatorname{tr} H^\\top H\\bigr)',
  plain: 'λ(n HᵀH / tr HᵀH)',
  size: ({ inputs }) => inputs.batch,
  networksKept: 16,
  of: (reading) => spectralShares(reading).map((share) => reading.batch * share),
};
