import { gaussLegendre } from '../math/gaussLegendre.ts';
import { activations } from '../networks/activations/index.ts';
import type { NetworkSpec } from '../networks/spec.ts';
import { reluKernel, reluKernelSlope } from './reluKernel.ts';

const rule = gaussLegendre(80);

/**
 * lambda(n): by how much the squared norm of the gradient grows per layer toward the input, for batch normalization (centred,
 * eps = 0), the activation phi(gain x), independent Gaussian weights, infinite width and n >= 4 (Yang et al. 2019, Theorem 3.10
 * for ReLU, 3.9 else). Closed forms for linear and ReLU, quadrature else.
 */
export function batchNormGrowth({ activation, gain, slope }: Pick<NetworkSpec, 'activation' | 'gain' | 'slope'>, batch: number): number {
  if (activation === 'linear') return linearGrowth(batch);
  if (activation === 'relu') return reluGrowth(batch);
  const { phi, derivative, kinks } = activations[activation];
  return growthOf(
    {
      phi: (x) => phi(gain * x, { slope }),
      derivative: (x) => gain * derivative(gain * x, { slope }),
      kinks: kinks.map((x) => x / gain),
    },
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

/** A function of one variable, its slope, and where either is not smooth. */
interface Nonlinearity {
  phi(x: number): number;
  derivative(x: number): number;
  readonly kinks: readonly number[];
}

/**
 * The growth for any phi: E[(n-1-y1^2) phi'(y1)^2 + (1+y1 y2) phi'(y1) phi'(y2)] / ((n-3) E[phi(y1)^2 - phi(y1) phi(y2)]), with y
 * uniform on the centred sphere of squared radius n (Yang et al. 2019, Theorem 7 of the submission, written as means).
 */
export function growthOf({ phi, derivative, kinks }: Nonlinearity, batch: number): number {
  let [gained, kept] = [0, 0];
  overTwoSamples(batch, kinks, (y1, y2, weight) => {
    const [slope1, slope2] = [derivative(y1), derivative(y2)];
    gained += weight * ((batch - 1 - y1 * y1) * slope1 * slope1 + (1 + y1 * y2) * slope1 * slope2);
    kept += weight * phi(y1) * (phi(y1) - phi(y2));
  });
  return gained / ((batch - 3) * kept);
}

/**
 * Visits quadrature points of two coordinates of a uniform point y on the sphere |y|^2 = n, sum y = 0, n >= 4, piece by piece between the kinks of
 * either; the weights have an arbitrary sum.
 */
function overTwoSamples(batch: number, kinks: readonly number[], visit: (y1: number, y2: number, weight: number) => void): void {
  const [radius, reach] = [Math.sqrt(batch - 1), Math.sqrt((batch * (batch - 2)) / (batch - 1))];
  overSines(
    kinks.map((y) => y / radius),
    (sine, cosine, outer) => {
      const y1 = radius * sine;
      const centre = -y1 / (batch - 1);
      overSines(
        kinks.map((y) => (y - centre) / (reach * cosine)),
        (inner, across, weight) =>
          visit(y1, reach * cosine * inner + centre, outer * cosine ** (batch - 3) * weight * across ** (batch - 4)),
      );
    },
  );
}

/** Visits quadrature points of an angle between -pi/2 and pi/2, piece by piece between those whose sines are given. */
function overSines(sines: readonly number[], visit: (sine: number, cosine: number, weight: number) => void): void {
  const ends = [-1, ...sines.filter((sine) => Math.abs(sine) < 1), 1].map(Math.asin);
  for (let piece = 1; piece < ends.length; piece++) {
    const [middle, half] = [(ends[piece] + ends[piece - 1]) / 2, (ends[piece] - ends[piece - 1]) / 2];
    rule.nodes.forEach((node, k) => {
      const angle = middle + half * node;
      visit(Math.sin(angle), Math.cos(angle), half * rule.weights[k]);
    });
  }
}
