import { batchNormFixedPoint } from '../batchNorm/batchNormFixedPoint.ts';
import { hasFixedPoint, staysAtFixedPoint } from '../batchNorm/wideBatchNorm.ts';
import type { Law } from './law.ts';

/** q*: the mean square of an entry of a layer behind batch normalization. */
export const batchNormMeanSquare: Law = {
  tex: 'q^*',
  mark: 'ours',
  source: 'oursBatchNormFixedPoint',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    if (!hasFixedPoint(spec)) return undefined;
    const { meanSquare } = batchNormFixedPoint(spec.network, spec.inputs.batch);
    // Observed at widths 64 to 256 and batches 4 to 16: between 0 and 1.8 / d of it.
    return { value: meanSquare, validity: staysAtFixedPoint(spec), finiteWidthTerm: (2.5 * meanSquare) / spec.network.width };
  },
};
