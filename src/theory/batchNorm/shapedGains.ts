import { gainOf } from '../../networks/gain.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, type Validity, validityOf } from '../prediction.ts';
import { growthOfLargeBatch } from './batchNormGrowth.ts';
import { stops } from './gradientSteps.ts';
import type { UnitSpec } from './normalizedUnit.ts';

/** R(alpha) = ln(alpha^2 E phi'(alpha z)^2 / Var phi(alpha z)) / 2: growth of ln ||dL/dh|| a layer under batch normalization, of a large batch (ours). */
export const shapedRate = (of: UnitSpec): number => Math.log(growthOfLargeBatch(of)) / 2;

/** Sum of R(alpha l^-p) over layers 1..L: the growth of ln ||dL/dh_0|| over that of linear layers with the same gains (ours). */
export function shapedSum({ network }: EnsembleSpec): number {
  let sum = 0;
  for (let layer = 1; layer <= network.depth; layer++) sum += shapedRate({ ...network, gain: gainOf(network, layer) });
  return sum;
}

/** A gain that is small, and at which R keeps its digits. */
const small = 0.02;

/** c_2 of R ~ alpha^c_2 at small gains: 4 of an odd smooth phi, 2 of one with a curvature at 0; about 0 where phi has a corner there. */
export function smallGainPower(of: UnitSpec): number {
  const [rate, half] = [small, small / 2].map((gain) => shapedRate({ ...of, gain }));
  return Math.log2(rate / half);
}

/** Whether the layers are those that gains shape: batch normalization before a phi that lets gradients pass and is not linear. */
export function isShaped({ network, inputs }: EnsembleSpec): boolean {
  const { architecture, normalization, normalizationPosition, weights, activation } = network;
  const normalized = architecture === 'mlp' && normalization === 'batch' && normalizationPosition === 'beforeActivation';
  const drawn = weights === 'gaussian' || weights === 'orthogonal';
  return normalized && drawn && activation !== 'linear' && !stops(activation) && network.weightVariance > 0 && inputs.batch >= 4;
}

/** Of smaller batches the coordinates are not normal. */
const smallest = 64;

/** Where a batch is large and the width has room for it. */
export const isLargeBatch = ({ network, inputs }: EnsembleSpec): Validity =>
  validityOf(atLeast('batchAtLeast', inputs.batch, smallest), atLeast('widthAtLeast', network.width, inputs.batch));
