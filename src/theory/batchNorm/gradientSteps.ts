import { type ActivationId, activations } from '../../networks/activations/index.ts';
import { gainOf } from '../../networks/gain.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { gradientMomentsOf, noMeanLinearGrowth } from './batchNormGrowth.ts';
import { cornerOf } from './normalizedUnit.ts';

/** Whether phi is flat but for jumps, so that no gradient passes. */
export const stops = (activation: ActivationId): boolean => activation === 'sign' || activation === 'step';

/** Whether a layer takes microseconds: gains that differ from layer to layer ask for an integral each. */
export const variesCheaply = (network: Pick<NetworkSpec, 'activation' | 'slope'>): boolean =>
  activations[network.activation].kinks.length === 0 || cornerOf({ ...network, gain: 1 }) !== undefined;

/**
 * Entry l = 1..L: by how much ln ||dL/dh||_F grows from layer l to layer l - 1 under batch normalization, at infinite width. Layer l divides by the standard
 * deviation of what layer l - 1 gave, so that with gains alpha_l the squared norm gains gained(alpha_l) / kept(alpha_{l-1}) (Yang et al. 2019, Theorem 7 of the submission; gains that
 * differ: ours). The inputs count as a layer with the first gain.
 */
export function gradientSteps(network: NetworkSpec, batch: number): Float64Array {
  const { depth, normalization } = network;
  const steps = new Float64Array(depth + 1).fill(Number.NaN);
  if (normalization === 'batchNoMean') return steps.fill(Math.log(noMeanLinearGrowth(batch)) / 2, 1);
  const momentsAt = (layer: number) => gradientMomentsOf({ ...network, gain: gainOf(network, layer) }, batch);
  if (network.gainExponent === 0) {
    const { gained, kept } = momentsAt(1);
    return steps.fill(Math.log(gained / kept) / 2, 1);
  }
  let divisor = momentsAt(1).kept;
  for (let layer = 1; layer <= depth; layer++) {
    const { gained, kept } = momentsAt(layer);
    steps[layer] = Math.log(gained / divisor) / 2;
    divisor = kept;
  }
  return steps;
}
