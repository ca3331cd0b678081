import type { EnsembleSpec } from '../../networks/spec.ts';
import { reluDistance } from '../kernelMaps/reluKernel.ts';
import { atLeast, atMost, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { averagesInputs } from './averagedInputs.ts';

/**
 * The cosine of two samples through a wide ReLU network without biases: rho_{l+1} = kappa(rho_l), the arc-cosine kernel
 * (Cho and Saul 2009). Dividing each sample by its norm changes no cosine, and layer normalization before the activation
 * none at infinite width (arXiv 2410.20107, Prop. 3). Gaussian inputs start at 0, equicorrelated ones at c. At depth l
 * 1 - rho falls as 9 pi^2 / (2 l^2).
 */
export const reluCorrelationOrbit: Theory = {
  applies: ({ network, inputs }, metric) =>
    metric === 'correlation' &&
    averagesInputs({ inputs }) &&
    network.architecture === 'mlp' &&
    network.activation === 'relu' &&
    network.weights === 'gaussian' &&
    network.weightVariance > 0 &&
    keepsCosines(network) &&
    (inputs.distribution === 'gaussian' || inputs.distribution === 'equicorrelated') &&
    inputs.batch >= 2,
  predict,
};

/** Whether the normalization leaves the cosines of a wide layer as they are. */
function keepsCosines({ normalization, normalizationPosition }: EnsembleSpec['network']): boolean {
  if (normalization === 'layer') return normalizationPosition === 'beforeActivation';
  return normalization === 'none' || normalization === 'rms';
}

function predict({ network, inputs }: EnsembleSpec): Prediction {
  const values = new Float64Array(network.depth + 1);
  let distance = inputs.distribution === 'equicorrelated' ? 1 - inputs.correlation : 1;
  for (let layer = 0; layer <= network.depth; layer++) {
    values[layer] = 1 - distance;
    distance = reluDistance(distance);
  }
  return {
    metric: 'correlation',
    firstLayer: 0,
    values,
    kind: 'curve',
    claimed: [0, network.depth],
    mark: 'theorem',
    source: 'choSaul2009',
    assumptions: ['infiniteWidth'],
    validity: validityOf(atLeast('widthAtLeast', network.width, 16), atMost('noBias', network.biasVariance, 0)),
    finiteWidthTerm: largestBias / network.width,
  };
}

/** Bound on width times the bias of the mean cosine, at every depth; observed at widths 8 to 128 (largest 0.51). */
const largestBias = 0.6;
