import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, atMost, type Validity, validityOf } from '../prediction.ts';
import { type CentredKernel, centredKernel } from './centredKernel.ts';

/** The kernel of a perceptron with layer normalization behind the activation; undefined of other networks. */
export function centredKernelOf({ network }: EnsembleSpec): CentredKernel | undefined {
  const isKnown =
    network.architecture === 'mlp' &&
    network.normalization === 'layer' &&
    network.normalizationPosition === 'afterActivation' &&
    (network.weights === 'gaussian' || network.weights === 'orthogonal') &&
    network.weightVariance > 0 &&
    network.gainExponent === 0;
  // Behind layer normalization samples have mean square 1, and units in front of phi have variance sigma_w^2.
  return isKnown ? centredKernel({ ...network, gain: network.gain * Math.sqrt(network.weightVariance) }) : undefined;
}

/** Narrower layers are not at infinite width even in one step. */
const narrowest = 64;

/** Where one step of the kernel is that of a layer. */
export const centredLayersAreWide = ({ network }: EnsembleSpec): Validity =>
  validityOf(atLeast('widthAtLeast', network.width, narrowest), atMost('noBias', network.biasVariance, 0));
