import { integral } from '../math/panels.ts';
import type { ActivationId } from '../networks/activations/index.ts';
import { closedMoments, type LayerMoments } from './layerMoments.ts';

/** Moments behind batch normalization: of phi(y_1) and phi(y_2), y uniform on the centred sphere of squared radius n, whose coordinates have variance 1. */
type SphereMoments = Omit<LayerMoments, 'mean'>;

/** Of a homogeneous phi the radius does not matter, so that the Gaussian closed form holds at the correlation -1/(n-1) of two centred coordinates. */
export function closedSphereMoments(activation: ActivationId, gain: number, batch: number): SphereMoments | undefined {
  if (activation !== 'linear' && activation !== 'relu') return undefined;
  return closedMoments[activation]?.(gain ** 2, -1 / (batch - 1));
}

/** Edges of panels over an angle whose weight is as narrow as 1/sqrt(n), and at places where something turns. */
function angleBreaks(batch: number, ...turns: readonly number[]): number[] {
  const quarter = Math.PI / 2;
  const step = 1 / Math.sqrt(batch);
  const regular = Array.from({ length: 25 }, (_, k) => (k - 12) * step);
  return [-quarter, quarter, ...[...regular, ...turns].filter((at) => Math.abs(at) < quarter)];
}

/**
 * The moments of any phi that is smooth but for a corner at 0, n >= 4, by quadrature over two angles (Yang et al. 2019, section 5 of the theory of batch
 * normalization): y_1 = sqrt(n-1) sin a, and y_2 = r cos a sin b - y_1 / (n-1).
 */
export function sphereMomentsByQuadrature(phi: (x: number) => number, batch: number): SphereMoments {
  const radius = Math.sqrt(batch - 1);
  const across = Math.sqrt((batch * (batch - 2)) / (batch - 1));
  const weight = (angle: number, power: number): number => Math.cos(angle) ** power;
  // Beyond this angle y_2 has one sign; the inner integral is not smooth there, so that panels shrink towards it.
  const turn = Math.atan(across * radius);
  const towards = Array.from({ length: 24 }, (_, k) => [turn + 0.5 ** k, turn - 0.5 ** k, -turn + 0.5 ** k, -turn - 0.5 ** k]).flat();
  const outer = angleBreaks(batch, 0, turn, -turn, ...towards);
  const inner = angleBreaks(batch);
  const [whole, wholeInner] = [integral((a) => weight(a, batch - 3), outer), integral((b) => weight(b, batch - 4), inner)];
  const given = (a: number): number => {
    const [first, reach] = [radius * Math.sin(a), across * Math.cos(a)];
    const sine = first / (batch - 1) / reach;
    const breaks = Math.abs(sine) < 1 ? angleBreaks(batch, Math.asin(sine)) : inner;
    return integral((b) => weight(b, batch - 4) * phi(reach * Math.sin(b) - first / (batch - 1)), breaks) / wholeInner;
  };
  const mean = (f: (a: number) => number): number => integral((a) => weight(a, batch - 3) * f(a), outer) / whole;
  return {
    square: mean((a) => phi(radius * Math.sin(a)) ** 2),
    product: mean((a) => phi(radius * Math.sin(a)) * given(a)),
  };
}
