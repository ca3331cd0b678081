import type { EnsembleSpec } from '../../networks/spec.ts';
import { smallestBatch, spectrumRatio } from '../batchNorm/batchNormSpectrum.ts';
import { atLeast, atMost, below, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { firstLayerAtFloor, orthogonalizes } from './orthogonalityFloor.ts';
import { isCrowded, roomForBatch } from './rootWidthRank.ts';

/**
 * The participation ratio of a batch under batch normalization without centring and linear layers settles at n/(1 + c), c = n^2/(4d):
 * the second moment of the law of its spectrum (ours, to leading order in 1/n; see `batchNormSpectrum.ts`).
 */
export const participationLevel: Theory = {
  applies: (spec, metric) => metric === 'participationRatio' && orthogonalizes(spec) && !isCrowded(spec),
  predict,
};

function predict(spec: EnsembleSpec): Prediction {
  const { depth, width, biasVariance } = spec.network;
  const { batch } = spec.inputs;
  const first = firstLayerAtFloor(spec);
  return {
    metric: 'participationRatio',
    firstLayer: 0,
    values: new Float64Array(depth + 1).fill(Number.NaN).fill(batch / (1 + spectrumRatio(width, batch)), first),
    kind: 'level',
    claimed: [first, depth],
    mark: 'ours',
    source: 'oursParticipationLevel',
    assumptions: ['nearFixedPoint'],
    validity: validityOf(
      below('batchBelowTwoRootWidth', batch, roomForBatch(width)),
      atLeast('batchAtLeast', batch, smallestBatch),
      atLeast('transientWithinDepth', depth, first),
      atMost('noBias', biasVariance, 0),
    ),
    // Observed at batches 16 to 48: between 0.2 and 0.7, downward.
    finiteWidthTerm: 0.8,
  };
}
