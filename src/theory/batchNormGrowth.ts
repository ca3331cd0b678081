import { gaussLegendre } from '../math/gaussLegendre.ts';
import { type ActivationId, activations } from '../networks/activations/index.ts';
import { reluKernel, reluKernelSlope } from './reluKernel.ts';

const rule = gaussLegendre(80);

/**
 * lambda(n): by how much the squared norm of the gradient grows per layer toward the input, for batch normalization (centred,
 * eps = 0), the activation phi(gain x), independent Gaussian weights, infinite width and n >= 4 (Yang et al. 2019, Theorem 3.10
 * for ReLU, 3.9 else). Closed forms for linear and ReLU, quadrature else.
 */
export function batchNormGrowth(activation: ActivationId, gain: number, batch: number): number {
  if (activation === 'linear') return linearGrowth(batch);
  if (activation === 'relu') return reluGrowth(batch);
  const { phi, derivative } = activations[activation];
  return growthOf(
    (x) => phi(gain * x),
    (x) => gain * derivative(gain * x),
    batch,
  );
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

/**
 * The growth for any phi: E[(n-1-y1^2) phi'(y1)^2 + (1+y1 y2) phi'(y1) phi'(y2)] / ((n-3) E[phi(y1)^2 - phi(y1) phi(y2)]), with y
 * uniform on the centred sphere of squared radius n (Yang et al. 2019, Theorem 7 of the submission, written as means).
 */
export function growthOf(phi: (x: number) => number, derivative: (x: number) => number, batch: number): number {
  let [gained, kept] = [0, 0];
  overTwoSamples(batch, (y1, y2, weight) => {
    const [slope1, slope2] = [derivative(y1), derivative(y2)];
    gained += weight * ((batch - 1 - y1 * y1) * slope1 * slope1 + (1 + y1 * y2) * slope1 * slope2);
    kept += weight * phi(y1) * (phi(y1) - phi(y2));
  });
  return gained / ((batch - 3) * kept);
}

/** Visits quadrature points of two coordinates of a uniform point y on the sphere |y|^2 = n, sum y = 0, n >= 4; the weights have an arbitrary sum. */
function overTwoSamples(batch: number, visit: (y1: number, y2: number, weight: number) => void): void {
  const angles = rule.nodes.map((node) => (node * Math.PI) / 2);
  const reach = Math.sqrt((batch * (batch - 2)) / (batch - 1));
  angles.forEach((first, i) => {
    const y1 = Math.sqrt(batch - 1) * Math.sin(first);
    const outer = rule.weights[i] * Math.cos(first) ** (batch - 3);
    angles.forEach((second, j) => {
      const y2 = reach * Math.cos(first) * Math.sin(second) - y1 / (batch - 1);
      visit(y1, y2, outer * rule.weights[j] * Math.cos(second) ** (batch - 4));
    });
  });
}
