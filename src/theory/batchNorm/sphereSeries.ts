import { remembered } from '../remembered.ts';
import { overOneSample } from './centredSphere.ts';
import type { NormalizedUnit } from './normalizedUnit.ts';

/** Polynomials on the centred sphere of n samples: what turns means over two coordinates into sums over one. */
interface SphereBasis {
  /** Values of a coordinate y_1. */
  readonly nodes: Float64Array;
  /** Their weights; they sum to 1. */
  readonly weights: Float64Array;
  /** p_k at the nodes, times the weights: Gegenbauer polynomials with E p_k(y_1)^2 = 1. */
  readonly weighted: readonly Float64Array[];
  /** E p_k(y_1) p_k(y_2); different degrees have no mean in common. */
  readonly shared: Float64Array;
}

const degrees = 160;

/** By the recurrence of the Gegenbauer polynomials R_k in m = n - 1 dimensions, R_k(1) = 1, E R_k^2 = 1/N_k; then E p_k(y_1) p_k(y_2) = R_k(-1/(n-1)). */
const basisOf: (batch: number, steepness: number) => SphereBasis = remembered(
  (...of) => of.join(),
  (batch, steepness) => {
    const [nodes, weights]: [number[], number[]] = [[], []];
    const whole = overOneSample({ batch, kinks: [], steepness }, (y, weight) => {
      nodes.push(y);
      weights.push(weight);
    });
    const cosines = [...nodes.map((y) => y / Math.sqrt(batch - 1)), -1 / (batch - 1)];
    const shares = weights.map((weight) => weight / whole);
    const weighted: Float64Array[] = [];
    const shared = new Float64Array(degrees);
    let [previous, current, root] = [cosines.map(() => 0), cosines.map(() => 1), 1];
    for (let k = 0; k < degrees; k++) {
      weighted.push(Float64Array.from(shares, (share, i) => share * current[i]));
      shared[k] = current[nodes.length] / root;
      // p_k = sqrt(N_k) R_k, so that the recurrence holds its digits where N_k is beyond them.
      const [up, before] = [growthOfRoot(k, batch - 1), k === 0 ? 1 : growthOfRoot(k - 1, batch - 1)];
      const [ahead, behind] = [(2 * k + batch - 3) / (k + batch - 3), k / (k + batch - 3)];
      [previous, current] = [current, current.map((value, i) => up * (ahead * cosines[i] * value - behind * before * previous[i]))];
      root *= up;
    }
    return { nodes: Float64Array.from(nodes), weights: Float64Array.from(shares), weighted, shared };
  },
);

/** sqrt(N_{k+1} / N_k): N_k harmonics of degree k in m dimensions. */
const growthOfRoot = (k: number, m: number): number =>
  k === 0 ? Math.sqrt(m) : Math.sqrt(((2 * k + m) / (2 * k + m - 2)) * ((k + m - 2) / (k + 1)));

/** Means of a smooth phi over the sphere. */
export interface SphereMeans {
  /** E phi(y_1)^2. */
  readonly square: number;
  /** E phi(y_1) phi(y_2). */
  readonly product: number;
  /** E (n - 1 - y_1^2) phi'(y_1)^2. */
  readonly slopes: number;
  /** E (1 + y_1 y_2) phi'(y_1) phi'(y_2). */
  readonly pairedSlopes: number;
}

/** A phi without corners. */
type SmoothUnit = Omit<NormalizedUnit, 'kinks'>;

/** What is left of the sum when this many degrees in a row add nothing: an odd phi has none of every other. */
const [silent, nothing] = [4, 1e-16];

/**
 * The means of a smooth phi, n >= 4. With a_k = E phi p_k they are sums of a_k^2 R_k(-1/(n-1)), and the slopes of two samples, which on the sphere are gradients, sums of
 * -k (k+n-3) a_k^2 R_k (Yang et al. 2019, Theorem 3.9). Undefined where 160 degrees are not enough, as with corners.
 */
export function smoothSphereMeans({ phi, derivative, steepness = 1 }: SmoothUnit, batch: number): SphereMeans | undefined {
  const { nodes, weights, weighted, shared } = basisOf(batch, steepness);
  const values = nodes.map(phi);
  let [square, slopes] = [0, 0];
  for (let i = 0; i < nodes.length; i++) {
    square += weights[i] * values[i] ** 2;
    slopes += weights[i] * (batch - 1 - nodes[i] ** 2) * derivative(nodes[i]) ** 2;
  }
  let [product, pairedSlopes, quiet] = [0, 0, 0];
  for (let k = 0; k < degrees; k++) {
    const term = dot(weighted[k], values) ** 2 * shared[k];
    const energy = k * (k + batch - 3) * term;
    product += term;
    pairedSlopes -= energy;
    quiet = Math.abs(term) <= nothing * square && Math.abs(energy) <= nothing * slopes ? quiet + 1 : 0;
    if (quiet === silent) return { square, product, slopes, pairedSlopes };
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
