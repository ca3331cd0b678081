import type { EnsembleSpec } from '../../networks/spec.ts';
import { meanFieldGram } from '../meanField/meanFieldGram.ts';
import { strengthsOf } from '../meanField/steps/aroundBranch.ts';
import { atLeast, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { averagesInputs } from './averagedInputs.ts';

/** Where a distance between tokens cannot be told from rounding in float64: ln of so many eps. */
const floorOf = (batch: number): number => Math.log(batch * 2 ** -52);

/** The cosine of tokens at which the leading order is good to a twentieth. */
const nearest = 0.9;

/** Layers of which the spread of the scores is known. */
const knownLayers = 2;

/**
 * ln of the relative residual r_l of pure attention from equicorrelated tokens (ours, to leading order in r). Of tokens m + delta_i a score is what a query or a key has alone, of which
 * the softmax drops the former and the latter moves all outputs alike, and delta_i^T W_Q^T W_K delta_j / sqrt d, of variance sigma_w^4 |delta_i|^2 |delta_j|^2 / d^2: by it
 * outputs differ, so that E r_{l+1}^2 = sigma_w^4 q_l^2 p_l r_l^6, with q the mean square, q_{l+1} = beta^2 sigma_w^4 q_l (1 - r_l^2), and p = ||G||_F^2 / (tr G)^2 of the Gram
 * matrix G of the deltas: 1 / (n-1) of the input, (2 + 1/(n-1)) / (n-1) behind one layer, whose deltas are a square Gaussian matrix times those before. Errors triple from layer to layer.
 */
export const attentionResidual: Theory = {
  applies: ({ network, inputs }, metric) =>
    metric === 'tokenResidual' &&
    network.architecture === 'attention' &&
    network.normalization === 'none' &&
    network.skipStrength === 0 &&
    network.biasVariance === 0 &&
    network.weights === 'gaussian' &&
    inputs.distribution === 'equicorrelated' &&
    inputs.batch >= 3,
  predict: (spec) => {
    const { network, inputs } = spec;
    const { batch, correlation } = inputs;
    const apart = (1 - correlation) * (1 - 1 / batch);
    const error = 1 - correlation + 1 / (batch - 1) ** 2 + 2 / network.width;
    const values = cubed(spec, Math.log(apart) / 2);
    const terms = values.map((_, layer) => (layer === 0 ? 0 : 3 ** (layer - 1) * error));
    return {
      ...curve(spec, values, terms),
      claimed: [0, Math.min(knownLayers, lastKnown(values))],
      source: 'oursAttentionResidual',
      assumptions: ['nearFixedPoint'],
      validity: validityOf(atLeast('cosineAtLeast', correlation, nearest), atLeast('widthAtLeast', network.width, 32)),
    };
  },
};

function cubed({ network, inputs }: EnsembleSpec, first: number): Float64Array {
  const { weightVariance, depth } = network;
  const others = inputs.batch - 1;
  const [, branch] = strengthsOf(network);
  const values = new Float64Array(depth + 1).fill(Number.NaN);
  values[0] = first;
  let logSquare = Math.log(inputs.meanSquare);
  for (let layer = 1; layer <= depth; layer++) {
    const before = values[layer - 1];
    const participation = (layer === 1 ? 1 : 2 + 1 / others) / others;
    const next = Math.log(weightVariance) + logSquare + Math.log(participation) / 2 + 3 * before;
    if (next < floorOf(inputs.batch)) return values;
    logSquare += Math.log(branch * weightVariance ** 2) + Math.log1p(-Math.exp(2 * before));
    values[layer] = next;
  }
  return values;
}

/** Widths that a first order in depth over width is good for. */
const widthPerLayer = 4;

/**
 * ln of the relative residual where attention is uniform and a skip carries tokens on: of tokens of one cosine c it is ln((1 - c)(1 - 1/n)) / 2, c as at infinite width (Noci et al. 2022
 * for its growth); what the width leaves of it is of the order of layers over units (observed at widths 64 and 256).
 */
export const uniformResidual: Theory = {
  applies: (spec, metric) =>
    metric === 'tokenResidual' &&
    spec.network.architecture === 'attention' &&
    spec.network.skipStrength !== 0 &&
    spec.inputs.batch >= 2 &&
    averagesInputs(spec) &&
    meanFieldGram(spec) !== undefined,
  predict: (spec) => {
    const { width, depth } = spec.network;
    const { batch } = spec.inputs;
    const grams = meanFieldGram(spec) ?? [];
    const values = Float64Array.from(grams, ({ correlation }) => Math.log((1 - correlation) * (1 - 1 / batch)) / 2);
    const terms = values.map((_, layer) => (1.5 * layer + 1) / width);
    return {
      ...curve(spec, values, terms),
      claimed: [0, lastKnown(values)],
      source: 'oursUniformAttention',
      assumptions: ['infiniteWidth', 'exchangeableBatch', 'uniformAttention'],
      validity: validityOf(atLeast('widthForDepth', width, widthPerLayer * depth), atLeast('widthAtLeast', width, 64)),
    };
  },
};

/** The last layer whose value is a number, all before it being so, too. */
const lastKnown = (values: Float64Array): number => {
  const first = values.findIndex((value) => !Number.isFinite(value));
  return Math.max(0, (first < 0 ? values.length : first) - 1);
};

function curve(
  { network }: EnsembleSpec,
  values: Float64Array,
  terms: Float64Array,
): Pick<Prediction, 'metric' | 'firstLayer' | 'values' | 'kind' | 'mark' | 'finiteWidthTerm' | 'finiteWidthTerms'> {
  const claimed = Array.from(terms).filter((_, layer) => layer <= network.depth && Number.isFinite(values[layer]));
  return {
    metric: 'tokenResidual',
    firstLayer: 0,
    values: values.map((value) => (Number.isFinite(value) ? value : Number.NaN)),
    kind: 'curve',
    mark: 'ours',
    finiteWidthTerm: Math.max(...claimed),
    finiteWidthTerms: terms,
  };
}
