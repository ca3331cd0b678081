import { meanLogChi } from '../math/gammaFunctions.ts';
import type { ActivationId } from '../networks/activations/index.ts';
import type { EnsembleSpec, NetworkSpec } from '../networks/spec.ts';
import { batchNormGrowth, noMeanLinearGrowth } from './batchNormGrowth.ts';
import { settledCotangent, settledInput } from './batchNormTransient.ts';
import { atLeast, atMost, type Prediction, type SourceId, type Theory, validityOf } from './prediction.ts';

/**
 * The gradient of a batch-normalized perceptron grows exponentially toward the input: ln ||dL/dh_l||_F gains ln(lambda)/2 a
 * layer (Yang et al. 2019, Theorem 3.10 for ReLU and 3.9 else; without centring, linear layers: ours). Only this slope is claimed; the
 * line is hung at layer L, on the exact mean of ln ||g||_F of a standard normal cotangent.
 */
export const batchNormGradient: Theory = {
  applies: (spec, metric) =>
    metric === 'gradientNorm' &&
    spec.network.architecture === 'mlp' &&
    spec.network.normalizationPosition === 'beforeActivation' &&
    spec.network.weights === 'gaussian' &&
    spec.network.weightVariance > 0 &&
    spec.network.gainExponent === 0 &&
    compared.includes(spec.network.activation) &&
    dimensionsOf(spec) >= 3 &&
    Number.isFinite(settledInput(spec)),
  predict,
};

/** The activations that networks were drawn of and compared with the theory; of others its formula may be right, and what a finite width adds is unknown. */
const compared: readonly ActivationId[] = ['linear', 'relu', 'tanh', 'sigmoid', 'gelu', 'sin'];

/** Dimensions that the normalization leaves to a row of the batch: n - 1 with centring, n without; 0 where no growth is known. */
function dimensionsOf({ network, inputs }: EnsembleSpec): number {
  if (network.normalization === 'batch') return inputs.batch - 1;
  return network.normalization === 'batchNoMean' && network.activation === 'linear' ? inputs.batch : 0;
}

/** lambda per layer toward the input. */
function growth(network: NetworkSpec, batch: number): number {
  return network.normalization === 'batchNoMean' ? noMeanLinearGrowth(batch) : batchNormGrowth(network, batch);
}

function sourceOf({ normalization, activation }: NetworkSpec): SourceId {
  if (normalization === 'batchNoMean') return 'oursNoMeanGradient';
  return activation === 'relu' ? 'yang2019ReluGradient' : 'yang2019Gradient';
}

/** Below this width the finite-width term is not small against what is claimed. */
const narrowest = 64;

function predict(spec: EnsembleSpec): Prediction {
  const { network, inputs } = spec;
  const { depth, width } = network;
  const centred = network.normalization === 'batch';
  const slope = Math.log(growth(network, inputs.batch)) / 2;
  const first = settledInput(spec);
  const last = depth - settledCotangent;
  const hung = meanLogChi(width * inputs.batch);
  const line = (_: unknown, layer: number) => (layer < first ? Number.NaN : hung + slope * (depth - layer));
  // Mean-field theory needs n^2/4 << d; a linear network, whose slope is small, feels it first.
  const squares = network.activation === 'relu' ? 1 / 4 : 1;
  return {
    metric: 'gradientNorm',
    firstLayer: 0,
    values: Float64Array.from({ length: depth + 1 }, line),
    kind: 'slope',
    claimed: [first, last],
    mark: centred ? 'theorem' : 'ours',
    source: sourceOf(network),
    validity: validityOf(
      atLeast('widthForBatch', width, Math.max(narrowest, squares * inputs.batch ** 2)),
      atLeast('transientWithinDepth', depth, first + 1 + settledCotangent),
      ...(centred ? [] : [atMost('noBias', network.biasVariance, 0)]),
    ),
    finiteWidthTerm: finiteWidthTerm(width, dimensionsOf(spec)),
  };
}

/**
 * Bound on what a finite width takes from the slope or adds to it; observed for linear and ReLU at widths 32 to 256. With three
 * or four dimensions it falls slowly, because 1/chi^2 has no second moment there.
 */
function finiteWidthTerm(width: number, dimensions: number): number {
  if (dimensions === 3) return 1 / Math.sqrt(width);
  if (dimensions === 4) return 4 / width;
  return Math.max(2.5, dimensions / 6) / width;
}
