import { spectralShares } from '../metrics/spectrum.ts';
import type { Observable } from './observable.ts';

/**
 * The n eigenvalues of n M / tr M, M = H^T H of layer l = 0..L, descending, no logarithm: their mean is 1. NaN throughout where H = 0. They are found from the singular
 * values of R, once for all spectral metrics.
 */
export const spectrum: Observable = {
  tex: '\\lambda_i\\bigl(n\\,H^\\top H / \\operatorname{tr} H^\\top H\\bigr)',
  plain: 'λ(n HᵀH / tr HᵀH)',
  size: ({ inputs }) => inputs.batch,
  networksKept: 16,
  of: (reading) => spectralShares(reading).map((share) => reading.batch * share),
};
