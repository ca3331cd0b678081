import { meanChiOverRms } from '../../math/gammaFunctions.ts';
import { smallSingularValue } from '../../networks/inputs/nearCollinear.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, atMost, below, type Prediction, type Theory, validityOf } from '../prediction.ts';

/**
 * Batch normalization without centring makes linear networks orthogonalize their samples, down to a floor that the finite width
 * sets: E V^2 = (n-1)(n+2)^2 / (4 n (n+1) d) (ours: noise (1 - 1/n)/d a layer against the contraction n/(n+2) of V). The
 * profile is a mean of V, not of V^2: near the floor the Gram matrix fluctuates as a Gaussian with the symmetry of O(n), so V
 * is a chi variable in the (n-1)(n+2)/2 dimensions of symmetric traceless matrices, and E V is smaller by that factor.
 */
export const orthogonalityFloor: Theory = {
  applies: (spec, metric) => metric === 'orthogonalityGap' && orthogonalizes(spec),
  predict,
};

/** Whether the layers are those that the derivation is about, and the batch is not singular to begin with. */
export function orthogonalizes(spec: EnsembleSpec): boolean {
  return (
    spec.network.architecture === 'mlp' &&
    spec.network.activation === 'linear' &&
    spec.network.normalization === 'batchNoMean' &&
    spec.network.weights === 'gaussian' &&
    spec.network.weightVariance > 0 &&
    smallestShare(spec) > 0 &&
    spec.inputs.batch >= 2
  );
}

/** n/(n+2): what V is multiplied by in a layer, close to orthogonal samples and far above the floor (ours; Daneshmand, Joudaki and Bach 2021, Lemma 8, is tight there). */
export function orthogonalityContraction(batch: number): number {
  return batch / (batch + 2);
}

/** sqrt(E V^2) at the floor; about sqrt(n/d)/2. */
export function orthogonalityFloorRms(width: number, batch: number): number {
  return Math.sqrt(((batch - 1) * (batch + 2) ** 2) / (4 * batch * (batch + 1) * width));
}

/** E V at the floor. */
export function orthogonalityFloorMean(width: number, batch: number): number {
  return orthogonalityFloorRms(width, batch) * meanChiOverRms(((batch - 1) * (batch + 2)) / 2);
}

/** The smallest eigenvalue of the input's Gram matrix against their mean, in order of magnitude; 0 where it vanishes or is unknown. */
function smallestShare({ inputs, network }: EnsembleSpec): number {
  const { batch, correlation, distribution } = inputs;
  if (batch > network.width) return 0;
  if (distribution === 'gaussian') return Math.max(1 / (batch * network.width), (1 - Math.sqrt(batch / network.width)) ** 2);
  if (distribution === 'nearCollinear') return batch * smallSingularValue ** 2;
  return distribution === 'equicorrelated' ? Math.min(1 - correlation, 1 + (batch - 1) * correlation) : 0;
}

/** The first layer at the floor: an escape from a nearly singular batch (observed: at most 3 ln(1/share)/ln d layers), then the contraction to a tenth of the floor. */
export function firstLayerAtFloor(spec: EnsembleSpec): number {
  const { width } = spec.network;
  const { batch } = spec.inputs;
  const escaping = (3 * Math.log(1 / smallestShare(spec))) / Math.log(width);
  const descent = Math.log(10 / orthogonalityFloorRms(width, batch)) / Math.log(1 / orthogonalityContraction(batch));
  return Math.ceil(escaping + descent);
}

function predict(spec: EnsembleSpec): Prediction {
  const { depth, width, biasVariance } = spec.network;
  const { batch } = spec.inputs;
  const first = firstLayerAtFloor(spec);
  const floor = orthogonalityFloorMean(width, batch);
  const atFloor = (value: number) => new Float64Array(depth + 1).fill(Number.NaN).fill(value, first);
  return {
    metric: 'orthogonalityGap',
    firstLayer: 0,
    values: atFloor(floor),
    squares: atFloor(orthogonalityFloorRms(width, batch) ** 2),
    kind: 'level',
    claimed: [first, depth],
    mark: 'ours',
    source: 'oursOrthogonalityFloor',
    assumptions: ['nearFixedPoint'],
    validity: validityOf(
      below('batchBelowTwoRootWidth', batch, 2 * Math.sqrt(width)),
      atLeast('transientWithinDepth', depth, first),
      atMost('noBias', biasVariance, 0),
    ),
    // Observed at widths 16 to 256: between 0.1 n/d and 0.3 n/d of the floor, upward.
    finiteWidthTerm: (0.4 * batch * floor) / width,
  };
}
