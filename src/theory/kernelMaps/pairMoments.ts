import type { Activation } from '../../networks/activations/activation.ts';
import { activations } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { closedMoments, momentsByQuadrature } from './layerMoments.ts';
import type { LayerMoments } from './moments.ts';
import { reach, smoothStep, smoothUpTo, trapezoid } from './normalRule.ts';
import type { UnitMoments } from './unitMoments.ts';

/**
 * The moments of phi at two normal numbers of variance q and correlation c, whose own moments are known: closed where they are, at c = 1 those of one number, of a smooth phi
 * by trapezoids over a plane, else by quadrature between corners. NaN where those of one number are not known and there is no closed form.
 */
export function pairMoments(
  { activation, slope }: Pick<NetworkSpec, 'activation' | 'slope'>,
  q: number,
  c: number,
  unit: UnitMoments | undefined,
): LayerMoments {
  const closed = closedMoments[activation]?.(q, c, slope);
  if (closed !== undefined) return closed;
  const { phi, kinks }: Activation = activations[activation];
  const one = { phi: (x: number): number => phi(x, { slope }), kinks };
  if (unit === undefined) return unknown;
  const { mean, square } = unit;
  if (c >= 1) return { mean, square, product: square };
  const isSmooth = kinks.length === 0 && q <= smoothUpTo ** 2;
  return isSmooth ? { mean, square, product: smoothProduct(one.phi, Math.sqrt(q), c) } : momentsByQuadrature(one, q, c);
}

const unknown: LayerMoments = { mean: Number.NaN, square: Number.NaN, product: Number.NaN };

/**
 * E phi(u) phi(v) with u = s (x cos a + y sin a) and v = s (x cos a - y sin a), c = cos 2a: a function of |y|, on the disc where the density
 * counts.
 */
function smoothProduct(phi: (x: number) => number, deviation: number, c: number): number {
  const { nodes, weights } = trapezoid(smoothStep(deviation));
  const [along, across] = [deviation * Math.sqrt((1 + c) / 2), deviation * Math.sqrt((1 - c) / 2)];
  const middle = (nodes.length - 1) / 2;
  let sum = 0;
  for (const [i, x] of nodes.entries()) {
    for (let k = middle; k < nodes.length; k++) {
      const y = nodes[k];
      if (x * x + y * y > reach * reach) break;
      const weight = (k === middle ? 1 : 2) * weights[i] * weights[k];
      sum += weight * phi(along * x + across * y) * phi(along * x - across * y);
    }
  }
  return sum;
}
