import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, type Validity, validityOf } from '../prediction.ts';
import { attracts } from './batchNormFixedPoint.ts';

/** Whether the layers are those of the fixed point: batch normalization before an activation with one gain, Gaussian weights, at least four samples. */
export function hasFixedPoint({ network, inputs }: EnsembleSpec): boolean {
  return (
    network.architecture === 'mlp' &&
    network.normalization === 'batch' &&
    network.normalizationPosition === 'beforeActivation' &&
    network.weights === 'gaussian' &&
    network.weightVariance > 0 &&
    network.gainExponent === 0 &&
    inputs.batch >= 4
  );
}

/** Below this width what a finite one adds is not small. */
const narrowest = 64;

/** Whether networks of this width are at the fixed point, and stay there. */
export function staysAtFixedPoint({ network, inputs }: EnsembleSpec): Validity {
  return validityOf(atLeast('widthForBatch', network.width, Math.max(narrowest, inputs.batch ** 2 / 4)), attracts(network, inputs.batch));
}
