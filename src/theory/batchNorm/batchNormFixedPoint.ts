import { atMost, type Condition } from '../prediction.ts';
import { remembered } from '../remembered.ts';
import { overTwoSamples } from './centredSphere.ts';
import { keyOf, type NormalizedUnit, type UnitSpec, unitOf } from './normalizedUnit.ts';

/** Where a batch settles under batch normalization at infinite width, and how a disturbance of it fades (Yang et al. 2019, BSB1). */
export interface BatchNormFixedPoint {
  /** q*, the mean square of an entry; 1/2 for ReLU, 1 for linear layers. */
  readonly meanSquare: number;
  /** c*, the cosine of every pair. */
  readonly cosine: number;
  /** mu* = q* (1 - c*), the variance in every centred direction. */
  readonly centredVariance: number;
  /** lambda_M per layer: of cosines that differ from pair to pair, n(n-3)/2 directions. */
  readonly betweenPairs: number;
  /** lambda_L per layer: of samples that differ in norm, n - 1 directions. */
  readonly betweenNorms: number;
}

/**
 * The fixed point and the eigenvalues of the linearized map on Gram matrices, for any phi, n >= 4. The rows are normal with the covariance
 * I + delta on centred vectors, and the direction of such a row has the density 1 + (n-1)/2 u^T delta u to first order; what that does to E[phi(y_i) phi(y_j)] needs only two
 * samples, since given them the mean of y_k y_l is known (our derivation; equal to Theorem 3.7 of Yang et al. 2019 for ReLU). The size of delta, lambda_G, is forgotten at once.
 */
export function fixedPointOf({ phi, kinks, steepness }: NormalizedUnit, n: number): BatchNormFixedPoint {
  let [square, product, tilted, ofPairs, ofNorms] = [0, 0, 0, 0, 0];
  const whole = overTwoSamples({ batch: n, kinks, steepness }, (a, b, weight) => {
    const [own, shared] = [weight * phi(a) ** 2, weight * phi(a) * phi(b)];
    square += own;
    product += shared;
    tilted += own * (a * a - 1);
    ofPairs += shared * pairTilt(a, b, n);
    ofNorms += shared * ((a * a + b * b) / 2 - (n - a * a - b * b) / (n - 2));
  });
  const centred = square - product;
  return {
    meanSquare: square / whole,
    cosine: product / square,
    centredVariance: centred / whole,
    betweenPairs: (((n - 1) / n) * ofPairs) / centred,
    betweenNorms: (tilted / 2 - ((n - 1) / n) * ofNorms) / centred,
  };
}

/** Half the mean of y^T delta y over delta_ij, given y_i = a and y_j = b, for a delta without diagonal whose rows sum to 0. */
function pairTilt(a: number, b: number, n: number): number {
  const rest = -(a + b) / (n - 2);
  const spread = (n - a * a - b * b - (a + b) ** 2 / (n - 2)) / (n - 3);
  return a * b - (a + b) * rest + rest ** 2 - spread / (n - 2);
}

/** The fixed point of phi(gain x) of a network, n >= 4; kept from one question to the next. */
export const batchNormFixedPoint: (of: UnitSpec, batch: number) => BatchNormFixedPoint = remembered(keyOf, (of, batch) =>
  fixedPointOf(unitOf(of), batch),
);

/** (n-1)/(n+1): both eigenvalues of linear layers (ours). */
export function linearRelaxation(batch: number): number {
  return (batch - 1) / (batch + 1);
}

/**
 * The condition that networks stay at the fixed point: a disturbance fades by at least 1/(2n) of itself a layer, a quarter of what it does in linear networks, so that neither the input nor the noise of a
 * finite width adds up. Observed: where the larger eigenvalue is above 1 some directions of the batch win over the others, as under `hermite2` and `exp` from batch 8 on.
 */
export function attracts(of: UnitSpec, batch: number): Condition {
  const bound = 1 - 1 / (2 * batch);
  if (batch < 4) return atMost('fixedPointAttracts', Number.NaN, bound);
  const { betweenNorms, betweenPairs } = batchNormFixedPoint(of, batch);
  return atMost('fixedPointAttracts', Math.max(Math.abs(betweenNorms), Math.abs(betweenPairs)), bound);
}
