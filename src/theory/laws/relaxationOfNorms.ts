import { batchNormFixedPoint } from '../batchNorm/batchNormFixedPoint.ts';
import { hasFixedPoint, staysAtFixedPoint } from '../batchNorm/wideBatchNorm.ts';
import type { Law } from './law.ts';

/** lambda_L: what a layer leaves of differences between the norms of samples, at the fixed point of batch normalization; above 1 some samples win over the others. */
export const relaxationOfNorms: Law = {
  tex: '\\lambda_L',
  mark: 'ours',
  source: 'oursRelaxation',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    if (!hasFixedPoint(spec)) return undefined;
    const { betweenNorms } = batchNormFixedPoint(spec.network, spec.inputs.batch);
    return { value: betweenNorms, validity: staysAtFixedPoint(spec), finiteWidthTerm: 4 / spec.network.width };
  },
};
