import { meanLogChi } from '../../math/gammaFunctions.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { EnsembleSpec, NetworkSpec } from '../../networks/spec.ts';
import { attracts } from '../batchNorm/batchNormFixedPoint.ts';
import { settledCotangent, settledInput } from '../batchNorm/batchNormTransient.ts';
import { gradientSteps, stops, variesCheaply } from '../batchNorm/gradientSteps.ts';
import { atLeast, atMost, type Condition, type Prediction, type SourceId, type Theory, validityOf } from '../prediction.ts';

/**
 * The gradient of a batch-normalized perceptron grows exponentially toward the input: ln ||dL/dh_l||_F gains ln(lambda)/2 a
 * layer (Yang et al. 2019, Theorem 3.10 for ReLU and 3.9 else; without centring, linear layers, and gains that shrink with depth: ours). Only this slope is claimed; the
 * line is hung at layer L, on the exact mean of ln ||g||_F of a standard normal cotangent.
 */
export const batchNormGradient: Theory = {
  applies: (spec, metric) => metric === 'gradientNorm' && growsByLayers(spec),
  predict: (spec) => predict(spec, 'gradientNorm'),
};

/** ln ||dL/dW_l||_F grows as the gradient does: W_l stands between a gradient and a signal, and the signal is as large in every layer at one gain. */
export const batchNormWeightGradient: Theory = {
  applies: (spec, metric) => metric === 'weightGradientNorm' && spec.network.gainExponent === 0 && growsByLayers(spec),
  predict: (spec) => predict(spec, 'weightGradientNorm'),
};

/** Whether the growth of a layer is known, and the input such that it is reached. */
function growsByLayers(spec: EnsembleSpec): boolean {
  const { network } = spec;
  return (
    network.architecture === 'mlp' &&
    network.normalizationPosition === 'beforeActivation' &&
    network.weights === 'gaussian' &&
    network.weightVariance > 0 &&
    (network.gainExponent === 0 || variesCheaply(network)) &&
    !stops(network.activation) &&
    dimensionsOf(spec) >= 3 &&
    Number.isFinite(settledInput(spec))
  );
}

/** Dimensions that the normalization leaves to a row of the batch: n - 1 with centring, n without; 0 where no growth is known. */
function dimensionsOf({ network, inputs }: EnsembleSpec): number {
  if (network.normalization === 'batch') return inputs.batch - 1;
  return network.normalization === 'batchNoMean' && network.activation === 'linear' ? inputs.batch : 0;
}

function sourceOf({ normalization, activation, gainExponent }: NetworkSpec): SourceId {
  if (normalization === 'batchNoMean') return 'oursNoMeanGradient';
  if (gainExponent !== 0) return 'oursShapedGradient';
  return activation === 'relu' ? 'yang2019ReluGradient' : 'yang2019Gradient';
}

/** Below this width the finite-width term is not small against what is claimed. */
const narrowest = 64;

function predict(spec: EnsembleSpec, metric: MetricId): Prediction {
  const { network, inputs } = spec;
  const { depth, width } = network;
  const firstLayer = metric === 'gradientNorm' ? 0 : 1;
  const steps = gradientSteps(network, inputs.batch);
  const first = settledInput(spec);
  const values = new Float64Array(depth + 1).fill(Number.NaN);
  values[depth] = meanLogChi(width * inputs.batch);
  for (let layer = depth; layer > Math.max(first, firstLayer); layer--) values[layer - 1] = values[layer] + steps[layer];
  const source = sourceOf(network);
  return {
    metric,
    firstLayer,
    values: values.subarray(firstLayer),
    kind: 'slope',
    claimed: [first, depth - settledCotangent],
    mark: source.startsWith('yang') ? 'theorem' : 'ours',
    source,
    assumptions: ['infiniteWidth', 'freshBackwardWeights'],
    validity: validityOf(...conditionsOf(spec, first)),
    finiteWidthTerm: finiteWidthTerm(width, dimensionsOf(spec)),
  };
}

function conditionsOf({ network, inputs }: EnsembleSpec, first: number): [Condition, ...Condition[]] {
  // Mean-field theory needs n^2/4 << d; a linear network, whose slope is small, feels it first.
  const squares = network.activation === 'relu' ? 1 / 4 : 1;
  return [
    atLeast('widthForBatch', network.width, Math.max(narrowest, squares * inputs.batch ** 2)),
    atLeast('transientWithinDepth', network.depth, first + 1 + settledCotangent),
    network.normalization === 'batch' ? attracts(network, inputs.batch) : atMost('noBias', network.biasVariance, 0),
  ];
}

/**
 * Bound on what a finite width takes from the slope or adds to it; observed of every activation at widths 32 to 256. With three
 * or four dimensions it falls slowly, because 1/chi^2 has no second moment there.
 */
function finiteWidthTerm(width: number, dimensions: number): number {
  if (dimensions === 3) return 1 / Math.sqrt(width);
  if (dimensions === 4) return 4 / width;
  return Math.max(2.5, dimensions / 6) / width;
}
