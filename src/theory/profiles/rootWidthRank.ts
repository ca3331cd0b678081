import type { EnsembleSpec } from '../../networks/spec.ts';
import { settledInput } from '../batchNorm/batchNormTransient.ts';
import { atLeast, atMost, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { orthogonalizes } from './orthogonalityFloor.ts';

/** The largest batch of which no direction fades under batch normalization without centring in a linear network: 2 sqrt d (ours, to leading order in 1/n). */
export const roomForBatch = (width: number): number => 2 * Math.sqrt(width);

/** Whether a Gaussian batch has more samples than that; how long other inputs take to settle then was not measured. */
export const isCrowded = ({ inputs, network }: EnsembleSpec): boolean =>
  inputs.distribution === 'gaussian' && inputs.batch >= roomForBatch(network.width);

/**
 * The participation ratio of a batch for which the width has no room settles at sqrt d. A batch of rank m behaves as one of m samples, since
 * the law of a layer knows no directions; its spectrum keeps away from zero for m < 2 sqrt d alone. So directions fade until
 * m = 2 sqrt d are left, where n/(1 + c) with n = m is sqrt d (ours, to leading order; Daneshmand et al. 2020 are reported to prove a
 * lower bound of that order on the average over layers). Nothing is said of more samples than units.
 */
export const rootWidthRank: Theory = {
  applies: (spec, metric) => metric === 'participationRatio' && orthogonalizes(spec) && isCrowded(spec),
  predict,
};

/** Observed at widths 32 to 1024: between 0.1 and 1.0, downward. */
const largestBias = 1.1;
/** In narrower networks that bias is a large part of the number. */
const narrowest = 32;

function predict(spec: EnsembleSpec): Prediction {
  const { depth, width, biasVariance } = spec.network;
  const first = settledInput(spec);
  return {
    metric: 'participationRatio',
    firstLayer: 0,
    values: new Float64Array(depth + 1).fill(Number.NaN).fill(Math.sqrt(width), first),
    kind: 'level',
    claimed: [first, depth],
    mark: 'ours',
    source: 'oursRootWidth',
    assumptions: ['nearFixedPoint'],
    validity: validityOf(
      atLeast('widthAtLeast', width, narrowest),
      atLeast('transientWithinDepth', depth, first),
      atMost('noBias', biasVariance, 0),
    ),
    finiteWidthTerm: largestBias,
  };
}
