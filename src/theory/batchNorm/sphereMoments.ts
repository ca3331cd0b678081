import type { ActivationId } from '../../networks/activations/index.ts';
import { closedMoments, type Nonlinearity } from '../kernelMaps/layerMoments.ts';
import type { LayerMoments } from '../kernelMaps/moments.ts';
import { overTwoSamples } from './centredSphere.ts';

/** Moments behind batch normalization: of phi(y_1) and phi(y_2), y uniform on the centred sphere of squared radius n, whose coordinates have variance 1. */
type SphereMoments = Omit<LayerMoments, 'mean'>;

/** Of a homogeneous phi the radius does not matter, so that the Gaussian closed form holds at the correlation -1/(n-1) of two centred coordinates. */
export function closedSphereMoments(activation: ActivationId, gain: number, batch: number): SphereMoments | undefined {
  if (activation !== 'linear' && activation !== 'relu') return undefined;
  return closedMoments[activation]?.(gain ** 2, -1 / (batch - 1), 0);
}

/** The moments of any phi, n >= 4, by quadrature over two angles. */
export function sphereMomentsByQuadrature({ phi, kinks }: Nonlinearity, batch: number): SphereMoments {
  let [square, product] = [0, 0];
  const whole = overTwoSamples({ batch, kinks }, (y1, y2, weight) => {
    const first = phi(y1);
    square += weight * first * first;
    product += weight * first * phi(y2);
  });
  return { square: square / whole, product: product / whole };
}
