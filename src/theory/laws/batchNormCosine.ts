import { batchNormFixedPoint } from '../batchNorm/batchNormFixedPoint.ts';
import { hasFixedPoint, staysAtFixedPoint } from '../batchNorm/wideBatchNorm.ts';
import type { Law } from './law.ts';

/** c*: the cosine of every pair of samples behind batch normalization; for ReLU kappa(-1/(n-1)) (Yang et al. 2019, Theorem 3.5). */
export const batchNormCosine: Law = {
  tex: 'c^*',
  mark: 'ours',
  source: 'oursBatchNormFixedPoint',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    if (!hasFixedPoint(spec)) return undefined;
    const { batch } = spec.inputs;
    const { cosine } = batchNormFixedPoint(spec.network, batch);
    // As for the mean cosine of a layer, `batchNormCorrelation`.
    return { value: cosine, validity: staysAtFixedPoint(spec), finiteWidthTerm: Math.sqrt(batch) / (3 * spec.network.width) };
  },
};
