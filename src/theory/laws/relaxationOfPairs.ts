import { batchNormFixedPoint } from '../batchNorm/batchNormFixedPoint.ts';
import { hasFixedPoint, staysAtFixedPoint } from '../batchNorm/wideBatchNorm.ts';
import type { Law } from './law.ts';

/** lambda_M: what a layer leaves of differences between the cosines of pairs, at the fixed point of batch normalization. */
export const relaxationOfPairs: Law = {
  tex: '\\lambda_M',
  mark: 'ours',
  source: 'oursRelaxation',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    if (!hasFixedPoint(spec)) return undefined;
    const { betweenPairs } = batchNormFixedPoint(spec.network, spec.inputs.batch);
    // Observed at batch 8 and widths 64 to 1024, from samples on a circle: 2 / d at most.
    return { value: betweenPairs, validity: staysAtFixedPoint(spec), finiteWidthTerm: 4 / spec.network.width };
  },
};
