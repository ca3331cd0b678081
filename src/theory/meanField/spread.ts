import type { NetworkSpec } from '../../networks/spec.ts';
import type { Slope } from './passed.ts';
import type { Spread } from './wideLayer.ts';

/** Of a matrix with independent entries, what it adds to the spread of a squared norm; nothing where it is orthogonal. */
const ofMatrix = ({ weights }: NetworkSpec): number => (weights === 'orthogonal' || weights === 'deltaOrthogonal' ? 0 : 2);

/**
 * The spread of a perceptron layer. Over normal cotangents g the sum of phi'^2 g^2 has relative variance (3 K - 1)/d with K = E phi'^4 / (E phi'^2)^2, 2/d of it from
 * the norm of g, which an orthogonal matrix keeps: 5/d for ReLU (Hanin 2018), 2/d for linear layers.
 */
export function ofPerceptron(network: NetworkSpec, { slopeRatio, ratio }: Slope): Spread {
  const matrix = ofMatrix(network);
  return {
    ofSample: 3 * (slopeRatio - 1) + matrix,
    inCommon: slopeRatio - 1,
    ofDirections: slopeRatio - 1 + matrix / 2,
    ofUnits: ratio - 1,
    ofLength: network.normalizationPosition === 'afterActivation' && network.normalization !== 'none' ? 0 : ratio - 1,
  };
}

/** The spread of W phi(N(h)), whose last matrix adds to that of its length. */
export function ofBranch(network: NetworkSpec, slope: Slope): Spread {
  return { ...ofPerceptron(network, slope), ofLength: slope.ratio - 1 + ofMatrix(network) };
}

/**
 * A sum of an independent part, which is multiplied by a number, and a fresh part that has the shares `back` and `forward` of the squares on the two ways: the square of the share of what the
 * part has, and 4 share (1 - share) for the product of the two.
 */
export function ofShare({ ofSample, inCommon, ofDirections, ofLength, ofUnits }: Spread, back: number, forward: number): Spread {
  const product = 4 * back * (1 - back);
  return {
    ofSample: back ** 2 * ofSample + product,
    inCommon: back ** 2 * inCommon,
    ofDirections: back ** 2 * ofDirections + product / 2,
    ofLength: forward ** 2 * ofLength + 4 * forward * (1 - forward),
    ofUnits,
  };
}
