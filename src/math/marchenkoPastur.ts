import { gaussLegendre } from './gaussLegendre.ts';

/**
 * The law of Marchenko and Pastur (1967): where the eigenvalues of X^T X / m lie for an m x n matrix X of independent entries of
 * variance 1, as both grow with n/m = c. Its mean is 1 and its variance c.
 */
export interface MarchenkoPastur {
  /** c. */
  readonly ratio: number;
  /** (1 - sqrt c)^2 and (1 + sqrt c)^2, between which the density is positive. */
  readonly edges: readonly [lower: number, upper: number];
  /** The share that lies at zero: 1 - 1/c above c = 1, else none. */
  readonly atom: number;
  /** The density away from zero; it integrates to 1 less the atom, and at c = 1 it is infinite at zero. */
  density(x: number): number;
  /** The share at or below x. */
  cumulative(x: number): number;
}

const rule = gaussLegendre(80);

/** The law of ratio c > 0. With x = 1 + c - 2 sqrt(c) cos t the density becomes smooth: 2 sin^2 t / (pi x) dt over 0 < t < pi. */
export function marchenkoPastur(ratio: number): MarchenkoPastur {
  const root = Math.sqrt(ratio);
  const [lower, upper] = [(1 - root) ** 2, (1 + root) ** 2];
  const atom = Math.max(0, 1 - 1 / ratio);
  const below = (angle: number): number => {
    const half = angle / 2;
    const at = (t: number): number => (2 * Math.sin(t) ** 2) / (Math.PI * (1 + ratio - 2 * root * Math.cos(t)));
    return rule.nodes.reduce((sum, node, k) => sum + half * rule.weights[k] * at(half * (1 + node)), 0);
  };
  return {
    ratio,
    edges: [lower, upper],
    atom,
    density: (x) => (x > lower && x < upper ? Math.sqrt((upper - x) * (x - lower)) / (2 * Math.PI * ratio * x) : 0),
    cumulative: (x) => {
      if (x < 0) return 0;
      if (x >= upper) return 1;
      return x <= lower ? atom : atom + below(Math.acos((1 + ratio - x) / (2 * root)));
    },
  };
}
