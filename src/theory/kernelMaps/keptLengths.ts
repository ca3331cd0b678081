import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, atMost, type Validity, validityOf } from '../prediction.ts';
import { remembered } from '../remembered.ts';
import { type KernelConstants, kernelConstants } from './kernelConstants.ts';

const constantsOf: (activation: EnsembleSpec['network']['activation'], slope: number) => KernelConstants = remembered(
  (...of) => of.join(),
  (activation, slope) => kernelConstants({ activation, slope }),
);

/** The kernel map of a perceptron in which a normalization of each sample keeps what phi is applied to at mean square 1; undefined of other networks. */
export function keptKernelOf({ network }: EnsembleSpec): KernelConstants | undefined {
  const { architecture, normalization, normalizationPosition, activation, slope, weights, weightVariance, gain, gainExponent } = network;
  const before = normalizationPosition === 'beforeActivation' && (normalization === 'rms' || normalization === 'layer');
  const after = normalizationPosition === 'afterActivation' && normalization === 'rms' && weightVariance === 1;
  const plain = architecture === 'mlp' && (before || after) && gain === 1 && gainExponent === 0 && network.dropout === 0;
  return plain && (weights === 'gaussian' || weights === 'orthogonal') && weightVariance > 0 ? constantsOf(activation, slope) : undefined;
}

/** Narrower layers are not at infinite width even in one step. */
const narrowest = 64;

/** Where a step of the kernel map is that of a layer. */
export const keepsKernel = ({ network }: EnsembleSpec): Validity =>
  validityOf(atLeast('widthAtLeast', network.width, narrowest), atMost('noBias', network.biasVariance, 0));
