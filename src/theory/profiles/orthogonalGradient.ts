import { meanLogChi } from '../../math/gammaFunctions.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, atMost, type Prediction, type Theory, validityOf } from '../prediction.ts';

/**
 * The gradient of a square orthogonal batch under Haar orthogonal weights, batch normalization without centring and linear layers. The batch stays orthogonal, normalization divides by one number, and
 * its derivative takes the diagonal from M, where the gradient is M X (Meterez et al. 2024 bound the gradients of such networks). The antisymmetric half of M passes; of the symmetric traceless half W leaves
 * 1 - 2/(d+2) in the mean; the trace goes at once. So a normal cotangent loses half of its squared norm over about 2d layers and no more (ours).
 */
export const orthogonalGradient: Theory = {
  applies: ({ network, inputs }, metric) =>
    metric === 'gradientNorm' &&
    network.architecture === 'mlp' &&
    network.activation === 'linear' &&
    network.normalization === 'batchNoMean' &&
    network.weights === 'orthogonal' &&
    network.weightVariance > 0 &&
    network.gainExponent === 0 &&
    inputs.batch === network.width &&
    (inputs.distribution === 'orthonormal' || (inputs.distribution === 'equicorrelated' && inputs.correlation === 0)),
  predict,
};

/** The share of the squared norm of a normal cotangent that is left so many layers before the output. */
export function shareLeft(width: number, layers: number): number {
  if (layers === 0) return 1;
  const symmetric = (width * (width + 1)) / 2 - 1;
  return ((width * (width - 1)) / 2 + symmetric * (1 - 2 / (width + 2)) ** layers) / width ** 2;
}

function predict({ network: { width, depth, biasVariance } }: EnsembleSpec): Prediction {
  const start = meanLogChi(width ** 2);
  return {
    metric: 'gradientNorm',
    firstLayer: 0,
    values: Float64Array.from({ length: depth + 1 }, (_, layer) => start + Math.log(shareLeft(width, depth - layer)) / 2),
    kind: 'curve',
    claimed: [0, depth],
    mark: 'ours',
    source: 'oursOrthogonalGradient',
    assumptions: [],
    validity: validityOf(atLeast('widthAtLeast', width, narrowest), atMost('noBias', biasVariance, 0)),
    finiteWidthTerm: varianceOfLog / width ** 2,
  };
}

/** Of a few units the share varies from network to network, and the mean of its logarithm is below the logarithm of its mean. */
const narrowest = 8;
/** Bound on d^2 times that difference; observed at widths 8 to 40. */
const varianceOfLog = 2;
