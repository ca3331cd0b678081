import { meanFieldGradient as found } from '../meanField/meanFieldGradient.ts';
import type { Theory } from '../prediction.ts';
import { aboutGradients, curve, gradientOf } from './meanFieldGradient.ts';

/**
 * ln ||dL/dW_l||_F: a sum over samples of cotangent times input, whose products of different samples have mean 0, so that its squared norm is that of the cotangent
 * behind the map times that of a sample before it (ours). All maps of a layer together.
 */
export const meanFieldWeightGradient: Theory = {
  knowsDropout: true,
  applies: (spec, metric) => metric === 'weightGradientNorm' && found(spec) !== undefined,
  predict: (spec) => {
    const gradient = gradientOf(spec);
    const { values, ...terms } = curve(gradient.ofWeights.subarray(1), gradient.unknownOfWeights.subarray(1), spec);
    const about = aboutGradients(spec, gradient);
    return { ...about, metric: 'weightGradientNorm', firstLayer: 1, values, ...terms, claimed: [1, spec.network.depth] };
  },
};
