import { gaussLegendre } from '../../math/gaussLegendre.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, atMost, below, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { orthogonalizes } from './orthogonalityFloor.ts';

/**
 * The cosine of two samples of an equicorrelated batch, through batch normalization without centring and linear layers. The mean over
 * W of the next Gram matrix has the eigenvectors of this one (Daneshmand, Joudaki and Bach 2021, equation 13), so at infinite width an
 * equicorrelated batch stays one, and its cosine follows an orbit (ours). Near 0 it shrinks by n/(n+2) a layer.
 */
export const uncentredCosineOrbit: Theory = {
  applies: (spec, metric) => metric === 'correlation' && spec.inputs.distribution === 'equicorrelated' && orthogonalizes(spec),
  predict,
};

const rule = gaussLegendre(200);

/**
 * The cosine that a wide layer leaves of the cosine c of all pairs of n samples, -1/(n-1) < c < 1. The share of the direction
 * (1, ..., 1) becomes the mean of p x^2 / (p x^2 + q (1 - x^2)), with p and q the shares of it and of every other direction, and x its coordinate
 * on the unit sphere of n dimensions: x = cos t, with a density proportional to sin(t)^(n-2).
 */
export function uncentredCosineMap(cosine: number, batch: number): number {
  const [p, q] = [(1 + (batch - 1) * cosine) / batch, (1 - cosine) / batch];
  let [mass, mean] = [0, 0];
  for (const [k, node] of rule.nodes.entries()) {
    const angle = (Math.PI / 4) * (1 + node);
    const [along, across] = [p * Math.cos(angle) ** 2, q * Math.sin(angle) ** 2];
    const weight = rule.weights[k] * Math.sin(angle) ** (batch - 2);
    mass += weight;
    mean += (weight * along) / (along + across);
  }
  return (batch * (mean / mass) - 1) / (batch - 1);
}

function predict({ network, inputs }: EnsembleSpec): Prediction {
  const { depth, width, biasVariance } = network;
  const { batch, correlation } = inputs;
  const values = new Float64Array(depth + 1);
  values[0] = correlation;
  for (let layer = 1; layer <= depth; layer++) values[layer] = uncentredCosineMap(values[layer - 1], batch);
  return {
    metric: 'correlation',
    firstLayer: 0,
    values,
    kind: 'curve',
    claimed: [0, depth],
    mark: 'ours',
    source: 'oursUncentredCosine',
    assumptions: ['infiniteWidth', 'exchangeableBatch'],
    validity: validityOf(
      below('batchBelowTwoRootWidth', batch, 2 * Math.sqrt(width)),
      atLeast('widthAtLeast', width, narrowest),
      atMost('cosineAtMost', correlation, largestCosine),
      atMost('noBias', biasVariance, 0),
    ),
    finiteWidthTerm: largestBias(correlation) / width,
  };
}

/** Closer to 1 the chance differences between d units, not their mean, part the samples. */
const largestCosine = 0.999;
const narrowest = 32;
/** Bound on width times the bias of the mean cosine; observed at widths 32 to 128 and batches 2 to 16: 0.5 at cosine 0.5, 1.6 at 0.9, 2.4 at 0.99, 3.9 at 0.999. */
const largestBias = (cosine: number): number => Math.max(0.6, -0.8 * Math.log1p(-cosine));
