import { centredSignal } from './centred.ts';
import type { Metric } from './metric.ts';

/**
 * Natural logarithm of the relative residual ||res(H)||_F / ||H||_F, res(H) = H less the mean of its columns: how far tokens are from being one (Dong, Cordonnier
 * and Loukas 2021, who take another norm of the same matrix). 0 where their mean is 0; minus infinity from where it is no more than rounding, n epsilon. Undefined of one sample, and where H = 0.
 */
export const tokenResidual: Metric = {
  tex: '\\ln\\,\\|H - \\bar h\\,1^\\top\\|_F / \\|H\\|_F',
  plain: 'ln ‖H − h̄1ᵀ‖ / ‖H‖',
  atLayer: '\\ln r_{\\slot}',
  scale: 'logarithm',
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => (reading.batch < 2 ? Number.NaN : Math.log(centredSignal(reading).residual)),
};
