import { scaledBivariateCdf } from '../../math/correlatedNormals.ts';
import { scaledErfc } from '../../math/erf.ts';
import type { LayerMoments } from './moments.ts';
import { reluKernel } from './reluKernel.ts';

const density0 = 1 / Math.sqrt(2 * Math.PI);

/** exp(a^2 / 2) P(X < -a) of a standard normal, a >= 0. */
const mills = (a: number): number => scaledErfc(a * Math.SQRT1_2) / 2;

/** Below this variance the closed form would lose its digits to cancellation. */
const smallest = 1e-4;

/**
 * The moments of max(x, 0) + alpha (exp(min(x, 0)) - 1) at variance q and correlation c; undefined for q below 1e-4. Ours: a factor exp(u) of a normal u of variance q shifts (u, v) by (q, q c), which leaves
 * probabilities and first moments of two normal numbers over a quadrant.
 */
export function exponentialUnit(alpha: number, q: number, c: number): LayerMoments | undefined {
  if (q < smallest) return undefined;
  const s = Math.sqrt(q);
  const mean = s * density0 + alpha * (mills(s) - 0.5);
  const square = q / 2 + alpha ** 2 * (mills(2 * s) - 2 * mills(s) + 0.5);
  if (c >= 1) return { mean, square, product: square };
  const apart = Math.sqrt((1 - c) * (1 + c));
  // E exp(v); u < 0, v < 0, and E exp(u + v) over the same quadrant.
  const once = scaledBivariateCdf(-s, -s * c, c, q / 2);
  const twice = scaledBivariateCdf(-s * (1 + c), -s * (1 + c), c, q * (1 + c));
  // E max(u, 0) exp(v); v < 0, less E max(u, 0); v < 0.
  const across = s * (density0 * mills(s * apart) - (c * density0) / 2 + s * c * (mills(s) - once)) - (s * (1 - c) * density0) / 2;
  const below = twice - 2 * once + 0.25 + Math.asin(c) / (2 * Math.PI);
  return { mean, square, product: (q / 2) * reluKernel(c) + 2 * alpha * across + alpha ** 2 * below };
}
