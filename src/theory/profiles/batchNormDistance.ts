import { meanChiOverRms } from '../../math/gammaFunctions.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { isotropicInputs, settledInput } from '../batchNorm/batchNormTransient.ts';
import { atLeast, below, type Prediction, type Theory, validityOf } from '../prediction.ts';

/**
 * How far a finite network is from infinite width, under centred batch normalization and linear layers, at every depth: E ||M/d - G*||_F^2 = n^2 (m-1)(m+2)^2 / (4 m (m+1) d), m = n - 1: the noise
 * of a layer against the contraction m/(m+2) (ours, at linear response; that the error stays bounded in depth is what Joudaki, Daneshmand and Bach 2023 are about). It is a chi variable in the symmetric
 * traceless matrices of m dimensions.
 */
export const batchNormDistance: Theory = {
  applies: (spec, metric) =>
    metric === 'meanFieldDistance' &&
    spec.network.architecture === 'mlp' &&
    spec.network.activation === 'linear' &&
    spec.network.normalization === 'batch' &&
    spec.network.normalizationPosition === 'beforeActivation' &&
    spec.network.weights === 'gaussian' &&
    spec.network.weightVariance > 0 &&
    spec.network.gain === 1 &&
    spec.network.gainExponent === 0 &&
    isotropicInputs(spec) &&
    spec.inputs.batch >= 3,
  predict,
};

/** sqrt(E ||M/d - G*||_F^2) far from the input. */
export function distanceFromWideRms(width: number, batch: number): number {
  const m = batch - 1;
  return Math.sqrt((batch ** 2 * (m - 1) * (m + 2) ** 2) / (4 * m * (m + 1) * width));
}

function predict(spec: EnsembleSpec): Prediction {
  const { depth, width } = spec.network;
  const { batch } = spec.inputs;
  const first = settledInput(spec);
  const rms = distanceFromWideRms(width, batch);
  const mean = rms * meanChiOverRms(((batch - 2) * (batch + 1)) / 2);
  const settled = (value: number): Float64Array => new Float64Array(depth + 1).fill(Number.NaN).fill(value, first);
  return {
    metric: 'meanFieldDistance',
    firstLayer: 0,
    values: settled(mean),
    squares: settled(rms ** 2),
    kind: 'level',
    claimed: [first, depth],
    mark: 'ours',
    source: 'oursDistanceFromWide',
    assumptions: ['nearFixedPoint'],
    validity: validityOf(below('batchBelowTwoRootWidth', batch, 2 * Math.sqrt(width)), atLeast('transientWithinDepth', depth, first)),
    // Observed at widths 32 to 256 and batches 4 to 16: between -0.01 and 0.4 n/d of the distance, upward.
    finiteWidthTerm: mean * ((0.5 * batch) / width + 0.01),
  };
}
