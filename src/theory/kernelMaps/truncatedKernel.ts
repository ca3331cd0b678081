import type { LayerKernel } from './layerKernel.ts';

/** The map of a Hermite series that is cut off behind c_K and divided by its own value at 1: a polynomial, whatever corners phi has. */
export interface TruncatedKernel {
  map(rho: number): number;
  /** The slope at 1: finite always, and of a corner too small. */
  readonly slopeAtOne: number;
  /** The share of E phi^2 that is cut off. */
  readonly lost: number;
  readonly fixedPoint: number;
  readonly slopeAtFixedPoint: number;
}

/** The truncated and renormalized map that a series up to c_K gives (how Joudaki et al. 2025 calculate theirs, K = 25); undefined where nothing is left. */
export function truncatedKernel({ coefficients, unit, share, centred }: LayerKernel, order: number): TruncatedKernel | undefined {
  const weights = coefficients.slice(0, order + 1).map((c, k) => (k === 0 && centred ? 0 : c * c));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 1e-20 * unit.square)) return undefined;
  const all = unit.square - (centred ? unit.mean ** 2 : 0);
  const map = (rho: number): number => {
    const u = share * rho + 1 - share;
    let value = 0;
    for (let k = weights.length - 1; k >= 0; k--) value = value * u + weights[k];
    return value / whole;
  };
  const slope = (rho: number): number => {
    const u = share * rho + 1 - share;
    let value = 0;
    for (let k = weights.length - 1; k >= 1; k--) value = value * u + k * weights[k];
    return (share * value) / whole;
  };
  const slopeAtOne = slope(1);
  const fixedPoint = slopeAtOne <= 1 ? 1 : lowestFixedPoint(map);
  return { map, slopeAtOne, lost: 1 - whole / all, fixedPoint, slopeAtFixedPoint: slope(fixedPoint) };
}

function lowestFixedPoint(map: (rho: number) => number): number {
  if (map(0) === 0) return 0;
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 50; turn++) {
    const middle = (low + high) / 2;
    if (map(middle) > middle) low = middle;
    else high = middle;
  }
  return low;
}
