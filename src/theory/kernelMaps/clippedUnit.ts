import { overCorrelations } from '../../math/correlatedNormals.ts';
import { erf, standardNormalDensity } from '../../math/erf.ts';
import type { LayerMoments } from './moments.ts';

/**
 * The moments of max(-1, min(x, 1)) at variance q and correlation c. Ours: by Price's theorem the second derivative of the product in the covariance is four densities at the corners (+-1, +-1), so that two
 * integrations over the correlation give it, the first derivative at 0 being P(|u| < 1)^2.
 */
export function clippedUnit(q: number, c: number): LayerMoments {
  const h = 1 / Math.sqrt(q);
  const inside = erf(h * Math.SQRT1_2);
  const square = q * inside - 2 * Math.sqrt(q) * standardNormalDensity(h) + 1 - inside;
  if (Math.abs(c) >= 1) return { mean: 0, square, product: Math.sign(c) * square };
  const bends = overCorrelations(0, c, (t) => (c - t) * (Math.exp((-h * h) / (1 + t)) - Math.exp((-h * h) / (1 - t))));
  return { mean: 0, square, product: q * (c * inside ** 2 + bends / Math.PI) };
}
