import type { Architecture } from '../../networks/architectures/architecture.ts';
import { architectures } from '../../networks/architectures/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { meanFieldGradient as found, type MeanFieldGradient } from '../meanField/meanFieldGradient.ts';
import { atLeast, atMost, type Prediction, type Theory, type Validity, validityOf } from '../prediction.ts';

/**
 * ln ||dL/dh_l||_F of every architecture and normalization of each sample: the product of chi over the layers behind l (Schoenholz et al. 2017 of a perceptron),
 * hung at the exact mean of the cotangent's, less what the mean of a logarithm is lower by, to first order in 1/d (ours).
 */
export const meanFieldGradient: Theory = {
  knowsDropout: true,
  applies: (spec, metric) => metric === 'gradientNorm' && found(spec) !== undefined,
  predict: (spec) => {
    const gradient = gradientOf(spec);
    return {
      ...aboutGradients(spec, gradient),
      metric: 'gradientNorm',
      firstLayer: 0,
      ...curve(gradient.ofSignal, gradient.unknown, spec),
    };
  },
};

/** The gradient of a spec that a theory applies to. */
export function gradientOf(spec: EnsembleSpec): MeanFieldGradient {
  const gradient = found(spec);
  if (gradient === undefined) throw new Error('No theory speaks of the gradients of these networks.');
  return gradient;
}

/** What is said of both gradients alike. */
export function aboutGradients(
  spec: EnsembleSpec,
  gradient: MeanFieldGradient,
): Pick<Prediction, 'kind' | 'claimed' | 'mark' | 'source' | 'assumptions' | 'validity'> {
  const { architecture, depth } = spec.network;
  const meets = (architectures[architecture] as Architecture).mixesSamples === true;
  return {
    kind: 'curve',
    claimed: [0, depth],
    mark: 'ours',
    source: meets ? 'oursUniformAttention' : 'oursMeanFieldGradient',
    assumptions: ['infiniteWidth', 'freshBackwardWeights', ...(meets ? (['uniformAttention'] as const) : [])],
    validity: firstOrderHolds(spec, gradient),
  };
}

/** Below this width, and above these variances, the first order in 1/d is not enough. */
const [narrowest, widestGradients, widestLengths] = [32, 1, 0.1];

/** Where the first order in 1/d is enough: what networks were drawn of. */
export function firstOrderHolds(
  { network }: EnsembleSpec,
  { variance, lengthVariance }: Pick<MeanFieldGradient, 'variance' | 'lengthVariance'>,
): Validity {
  return validityOf(
    atLeast('widthAtLeast', network.width, narrowest),
    atMost('gradientSpread', variance[0], widestGradients),
    atMost('lengthSpread', lengthVariance, widestLengths),
  );
}

/** A curve with its terms; beside what is unknown of the first order a cotangent of few entries and the second order add a little. */
export function curve(
  values: Float64Array,
  unknown: Float64Array,
  { network }: EnsembleSpec,
): Pick<Prediction, 'values' | 'finiteWidthTerm' | 'finiteWidthTerms'> {
  const finiteWidthTerms = unknown.map((term) => term + 1 / network.width);
  return { values, finiteWidthTerms, finiteWidthTerm: finiteWidthTerms.reduce((largest, term) => Math.max(largest, term), 0) };
}
