import { standardNormalDensity } from '../../math/erf.ts';
import { panels } from '../../math/panels.ts';
import { reluKernel, reluKernelSlope } from '../kernelMaps/reluKernel.ts';
import { remembered } from '../remembered.ts';
import { overTwoSamples } from './centredSphere.ts';
import { type Corner, cornerOf, keyOf, type NormalizedUnit, type UnitSpec, unitOf } from './normalizedUnit.ts';
import { type SphereMeans, smoothSphereMeans } from './sphereSeries.ts';

/** Both sides of what a layer does to the squared norm of the gradient, toward the input: lambda = gained / kept at one gain in all layers. */
export interface GradientMoments {
  /** What the slopes of the layer let through, projected to what normalization leaves free; see `gradientMoments`. */
  readonly gained: number;
  /** mu = E[phi(y_1)^2 - phi(y_1) phi(y_2)], the centred variance of the layer, which the next normalization divides by. */
  readonly kept: number;
}

/**
 * The two means of Theorem 7 of the submission of Yang et al. 2019, with y uniform on the centred sphere of squared radius n, n >= 4:
 * gained = E[(n-1-y_1^2) phi'(y_1)^2 + (1+y_1 y_2) phi'(y_1) phi'(y_2)] / (n-3), kept = E[phi(y_1)^2 - phi(y_1) phi(y_2)], to 1e-8 at gains up to 4. A smooth phi is summed
 * over polynomials, one with corners integrated between them. Where phi jumps its slope counts as 0, as in networks.
 */
export function gradientMoments(unit: NormalizedUnit, batch: number): GradientMoments {
  const { square, product, slopes, pairedSlopes } = smoothMeans(unit, batch) ?? meansByPieces(unit, batch);
  return { gained: (slopes + pairedSlopes) / (batch - 3), kept: square - product };
}

const smoothMeans = ({ phi, derivative, kinks, steepness }: NormalizedUnit, batch: number): SphereMeans | undefined =>
  kinks.length === 0 ? smoothSphereMeans({ phi, derivative, steepness }, batch) : undefined;

/** The means by quadrature over two coordinates, between the corners of either. */
export function meansByPieces({ phi, derivative, kinks, steepness }: NormalizedUnit, batch: number): SphereMeans {
  let [square, product, slopes, pairedSlopes] = [0, 0, 0, 0];
  const whole = overTwoSamples({ batch, kinks, steepness }, (y1, y2, weight) => {
    const [value, slope] = [phi(y1), derivative(y1)];
    square += weight * value ** 2;
    product += weight * value * phi(y2);
    slopes += weight * (batch - 1 - y1 * y1) * slope ** 2;
    pairedSlopes += weight * (1 + y1 * y2) * slope * derivative(y2);
  });
  return { square: square / whole, product: product / whole, slopes: slopes / whole, pairedSlopes: pairedSlopes / whole };
}

/** The same for slopes `left` and `right` of 0, from the arc-cosine kernel at the correlation -1/(n-1) of two centred coordinates. */
export function cornerMoments({ left, right }: Corner, batch: number): GradientMoments {
  const c = -1 / (batch - 1);
  const square = (left ** 2 + right ** 2) / 2;
  const straight = left * right;
  const bent = (right - left) ** 2 / 2;
  const [product, slopes] = [straight * c + bent * reluKernel(c), straight + bent * reluKernelSlope(c)];
  return { gained: ((batch - 2) * square + slopes + product) / (batch - 3), kept: square - product };
}

/** The two means of phi(gain x) of a network, n >= 4; kept from one question to the next. */
export const gradientMomentsOf: (of: UnitSpec, batch: number) => GradientMoments = remembered(keyOf, (of, batch) => {
  const corner = cornerOf(of);
  return corner ? cornerMoments(corner, batch) : gradientMoments(unitOf(of), batch);
});

/**
 * lambda(n): by how much the squared norm of the gradient grows per layer toward the input, for batch normalization (centred,
 * eps = 0), the activation phi(gain x), independent Gaussian weights, infinite width and n >= 4 (Yang et al. 2019, Theorem 3.10
 * for ReLU, 3.9 else).
 */
export function batchNormGrowth(of: UnitSpec, batch: number): number {
  const { gained, kept } = gradientMomentsOf(of, batch);
  return gained / kept;
}

/** lambda of any phi by quadrature. */
export function growthOf(unit: NormalizedUnit, batch: number): number {
  const { gained, kept } = gradientMoments(unit, batch);
  return gained / kept;
}

/** (n-2)/(n-3) for linear layers (Yang et al. 2019, Theorem 3.9 at the first Gegenbauer polynomial). */
export function linearGrowth(batch: number): number {
  return (batch - 2) / (batch - 3);
}

/** [ (n - 1 + kappa'(c)) / (1 - kappa(c)) - 1 ] / (n - 3), c = -1/(n-1), for ReLU (Yang et al. 2019, Theorem 3.10); tends to pi/(pi-1). */
export function reluGrowth(batch: number): number {
  const c = -1 / (batch - 1);
  return ((batch - 1 + reluKernelSlope(c)) / (1 - reluKernel(c)) - 1) / (batch - 3);
}

/** (n-1)/(n-2) for linear layers divided by the root mean square without centring, n >= 3 (ours: the linear formula with one more dimension). */
export function noMeanLinearGrowth(batch: number): number {
  return (batch - 1) / (batch - 2);
}

/** Half units over which a normal number is looked for. */
const breaks = Array.from({ length: 41 }, (_, k) => (k - 20) / 2);
const smooth = panels(breaks);

/** What an infinite batch leaves of lambda: E phi'(z)^2 / Var phi(z), z standard normal (ours, from Yang et al. 2019, Theorem 3.9). */
export function growthOfLargeBatch(of: UnitSpec): number {
  const { phi, derivative, kinks } = unitOf(of);
  const { nodes, weights } = kinks.length === 0 ? smooth : panels([...breaks, ...kinks.filter((kink) => Math.abs(kink) < 10)]);
  const densities = nodes.map((x, k) => weights[k] * standardNormalDensity(x));
  const values = nodes.map(phi);
  const middle = values.reduce((sum, value, k) => sum + densities[k] * value, 0);
  // Centred before it is squared: a small gain would leave few digits of a difference.
  const variance = values.reduce((sum, value, k) => sum + densities[k] * (value - middle) ** 2, 0);
  return nodes.reduce((sum, x, k) => sum + densities[k] * derivative(x) ** 2, 0) / variance;
}
