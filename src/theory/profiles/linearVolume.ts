import { digamma } from '../../math/gammaFunctions.ts';
import { gainOf } from '../../networks/gain.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { atMost, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { averagesInputs } from './averagedInputs.ts';
import { inputGap } from './isometryDecay.ts';

/**
 * The volume that the samples span in a linear perceptron without normalization, exactly at any width. W H has the Gram matrix R^T S R with H = Q R and S the Gram matrix of n normal columns, so that
 * determinants multiply: ln det gains the sum of E ln chi^2_{d-i}, i = 0..n-1, a layer (Bartlett 1933), and nothing but ln sigma_w^2 a sample under orthogonal weights. That is less than n times the growth of the largest direction: the
 * samples collapse onto one line.
 */
export const linearVolume: Theory = {
  applies: (spec, metric) => {
    const { network, inputs } = spec;
    return (
      metric === 'logDeterminant' &&
      network.architecture === 'mlp' &&
      network.activation === 'linear' &&
      network.normalization === 'none' &&
      (network.weights === 'gaussian' || network.weights === 'orthogonal') &&
      network.weightVariance > 0 &&
      inputs.batch <= network.width &&
      averagesInputs(spec) &&
      Number.isFinite(inputGap(spec))
    );
  },
  predict,
};

/** The mean of ln(s^2/d), over the n squared singular values of a d x n matrix of standard normal numbers. */
export function meanLogEigenvalue(width: number, batch: number): number {
  let sum = 0;
  for (let i = 0; i < batch; i++) sum += digamma((width - i) / 2);
  return sum / batch + Math.log(2 / width);
}

/** psi(d/2) - psi((d-1)/2), about 1/d: what E ln sin^2 of the angle between two samples loses a layer (ours), exactly, since both lengths and the area are chi^2. */
export function collapseRate(width: number): number {
  return digamma(width / 2) - digamma((width - 1) / 2);
}

/** E ln of the mean square of the input, less its isometry gap. */
function startOf(spec: EnsembleSpec): number {
  const { inputs, network } = spec;
  const entries = network.width * inputs.batch;
  const ofRandomLength = inputs.distribution === 'gaussian' ? digamma(entries / 2) - Math.log(entries / 2) : 0;
  return Math.log(inputs.meanSquare) + ofRandomLength - inputGap(spec);
}

function predict(spec: EnsembleSpec): Prediction {
  const { network, inputs } = spec;
  const ofWeights = network.weights === 'gaussian' ? meanLogEigenvalue(network.width, inputs.batch) : 0;
  const values = new Float64Array(network.depth + 1);
  values[0] = startOf(spec);
  for (let layer = 1; layer <= network.depth; layer++) {
    values[layer] = values[layer - 1] + Math.log(network.weightVariance) + 2 * Math.log(gainOf(network, layer)) + ofWeights;
  }
  return {
    metric: 'logDeterminant',
    firstLayer: 0,
    values,
    kind: 'curve',
    claimed: [0, network.depth],
    mark: 'ours',
    source: 'oursLinearVolume',
    assumptions: [],
    validity: validityOf(atMost('noBias', network.biasVariance, 0)),
    // Exact; what is left is rounding.
    finiteWidthTerm: 1e-9 * (1 + Math.abs(values[network.depth])),
  };
}
