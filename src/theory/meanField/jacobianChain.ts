import type { ArchitectureId } from '../../networks/architectures/index.ts';
import { unitsOf } from '../../networks/dimensions.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { jensen, meanFieldGradient, ofFewEntries, type Sums } from './meanFieldGradient.ts';
import { meanFieldLayers } from './meanFieldLayers.ts';

/** What infinite width says of the Jacobian of h_0 -> h_l of one sample, and of a tangent of the batch. Index k is layer k. */
export interface JacobianChain {
  /** ln of the mean of s^2 over the directions of the input. */
  readonly logMean: Float64Array;
  /** Variance of s^2 over the square of its mean: each layer adds its own, as free factors do. */
  readonly relativeVariance: Float64Array;
  /** E ln of the growth of a random direction of the batch, to first order in 1/d. */
  readonly logGrowth: Float64Array;
  /** What of that is not known. */
  readonly unknown: Float64Array;
  /** Relative variance of the growth of one sample. */
  readonly variance: Float64Array;
  readonly lengthVariance: number;
}

/** Architectures whose samples do not meet. */
const known: readonly ArchitectureId[] = ['mlp', 'residual', 'randomSkip', 'dense', 'conv'];

/** Forward from the input: a random tangent grows by what a random cotangent does, chi a layer. Undefined where a layer is not known, and with dropout. */
export function jacobianChain(spec: EnsembleSpec): JacobianChain | undefined {
  const { depth, width, architecture, dropout } = spec.network;
  const gradient = known.includes(architecture) && dropout === 0 ? meanFieldGradient(spec) : undefined;
  const layers = gradient && meanFieldLayers(spec, 1);
  if (gradient === undefined || layers === undefined) return undefined;
  const [logMean, relativeVariance, logGrowth, unknown, variance] = Array.from({ length: 5 }, () => new Float64Array(depth + 1));
  let sums: Sums = { ofSample: 0, inCommon: 0, ofDirections: 0 };
  let logarithm = 0;
  for (const [k, { back }] of layers.entries()) {
    const layer = k + 1;
    if (back === undefined) return undefined;
    logarithm += Math.log(back.chi);
    sums = {
      ofSample: sums.ofSample + back.spread.ofSample,
      inCommon: sums.inCommon + back.spread.inCommon,
      ofDirections: sums.ofDirections + back.spread.ofDirections,
    };
    const { known: lower, open } = jensen(sums, spec);
    logMean[layer] = logarithm + Math.log(unitsOf(spec, layer) / unitsOf(spec, 0));
    relativeVariance[layer] = sums.ofDirections;
    logGrowth[layer] = logMean[layer] / 2 - lower;
    unknown[layer] = open + gradient.ofLengths + layer * ofFewEntries(spec.network);
    variance[layer] = sums.ofSample / width;
  }
  return { logMean, relativeVariance, logGrowth, unknown, variance, lengthVariance: gradient.lengthVariance };
}
