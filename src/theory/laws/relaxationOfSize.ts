import { hasFixedPoint } from '../batchNorm/wideBatchNorm.ts';
import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** lambda_G = 0: what a layer leaves of a difference between the sizes of two batches, d ln q_1 / d ln q_0, since batch normalization divides by it (Yang et al. 2019, Theorem 3.7), at every width. */
export const relaxationOfSize: Law = {
  tex: '\\lambda_G',
  mark: 'ours',
  source: 'oursRelaxation',
  assumptions: [],
  of: (spec) =>
    hasFixedPoint(spec)
      ? { value: 0, validity: validityOf(atLeast('batchAtLeast', spec.inputs.batch, 4)), finiteWidthTerm: 1e-9 }
      : undefined,
};
