import { integral } from '../math/panels.ts';
import type { ActivationId } from '../networks/activations/index.ts';
import { closedMoments, type LayerMoments, type Nonlinearity } from './layerMoments.ts';

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
 * The angles beyond which y_2 stays on one side of a corner, where the inner integral is not smooth, with breaks that close in on each: y_2 is at its
 * largest or smallest, sqrt(n-1) cos(a +- shift), there.
 */
function turnsOf(batch: number, kinks: readonly number[]): number[] {
  const [radius, across] = [Math.sqrt(batch - 1), Math.sqrt((batch * (batch - 2)) / (batch - 1))];
  const shift = Math.atan(1 / (radius * across));
  const turns = kinks
    .filter((kink) => Math.abs(kink) < radius)
    .flatMap((kink) => {
      const [above, below] = [Math.acos(kink / radius), Math.acos(-kink / radius)];
      return [above - shift, -above - shift, below + shift, -below + shift];
    });
  return turns.flatMap((turn) => [turn, ...Array.from({ length: 24 }, (_, k) => [turn + 0.5 ** k, turn - 0.5 ** k]).flat()]);
}

/**
 * The moments of any phi, n >= 4, by quadrature over two angles (Yang et al. 2019): y_1 = sqrt(n-1) sin a, and
 * y_2 = r cos a sin b - y_1 / (n-1).
 */
export function sphereMomentsByQuadrature({ phi, kinks }: Nonlinearity, batch: number): SphereMoments {
  const radius = Math.sqrt(batch - 1);
  const across = Math.sqrt((batch * (batch - 2)) / (batch - 1));
  const weight = (angle: number, power: number): number => Math.cos(angle) ** power;
  const corners = kinks.filter((kink) => Math.abs(kink) < radius).map((kink) => Math.asin(kink / radius));
  const outer = angleBreaks(batch, ...corners, ...turnsOf(batch, kinks));
  const [whole, wholeInner] = [integral((a) => weight(a, batch - 3), outer), integral((b) => weight(b, batch - 4), angleBreaks(batch))];
  const given = (a: number): number => {
    const [shift, reach] = [(radius * Math.sin(a)) / (batch - 1), across * Math.cos(a)];
    const sines = kinks.map((kink) => (kink + shift) / reach).filter((sine) => Math.abs(sine) < 1);
    return (
      integral((b) => weight(b, batch - 4) * phi(reach * Math.sin(b) - shift), angleBreaks(batch, ...sines.map(Math.asin))) / wholeInner
    );
  };
  const mean = (f: (a: number) => number): number => integral((a) => weight(a, batch - 3) * f(a), outer) / whole;
  return {
    square: mean((a) => phi(radius * Math.sin(a)) ** 2),
    product: mean((a) => phi(radius * Math.sin(a)) * given(a)),
  };
}
