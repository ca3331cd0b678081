import { batchNormFixedPoint } from '../batchNorm/batchNormFixedPoint.ts';
import { hasFixedPoint, staysAtFixedPoint } from '../batchNorm/wideBatchNorm.ts';
import type { Law } from './law.ts';

/** mu* = q* (1 - c*): the variance of a centred batch in every direction, which the next normalization divides by. */
export const batchNormCentredVariance: Law = {
  tex: '\\mu^*',
  mark: 'ours',
  source: 'oursBatchNormFixedPoint',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    if (!hasFixedPoint(spec)) return undefined;
    const { centredVariance, meanSquare } = batchNormFixedPoint(spec.network, spec.inputs.batch);
    const { width } = spec.network;
    // Those of q* and of c* together.
    const finiteWidthTerm = (2.5 * centredVariance + (meanSquare * Math.sqrt(spec.inputs.batch)) / 3) / width;
    return { value: centredVariance, validity: staysAtFixedPoint(spec), finiteWidthTerm };
  },
};
