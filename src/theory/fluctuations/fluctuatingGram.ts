import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { GramCovariance, GramShift } from './gramCovariance.ts';

/** A random Gram matrix H^T H / d of exchangeable samples, to first order in 1/d: K + Z / sqrt(d) + m / d, Z normal of mean 0. */
export interface FluctuatingGram {
  /** K. */
  readonly gram: ExchangeableGram;
  /** m. */
  readonly shift: GramShift;
  /** Of Z. */
  readonly covariance: GramCovariance;
}
