import { isPlain } from '../kernelMaps/plainPhase.ts';
import { lengthSpread } from '../meanField/lengthSpread.ts';
import { meanFieldLayers } from '../meanField/meanFieldLayers.ts';
import { startCorrelation } from '../meanField/startCorrelation.ts';
import { atMost, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** Beyond this variance the first order is not enough. */
const widest = 0.1;

/** The relative variance over networks of the mean square of one sample of the last layer, to first order in 1/d: (E phi^4 / (E phi^2)^2 - 1) / d a layer, of which later layers leave the square of the slope of the length map (ours). */
export const lengthVariance: Law = {
  tex: '\\operatorname{Var} q_L / q_L^2',
  mark: 'ours',
  source: 'oursLengthVariance',
  assumptions: ['infiniteWidth', 'firstOrderInWidth'],
  of: (spec) => {
    const start = isPlain(spec) && spec.inputs.batch === 1 && spec.network.weights === 'gaussian' ? startCorrelation(spec) : undefined;
    const layers = start === undefined ? undefined : meanFieldLayers(spec, start);
    if (layers === undefined) return undefined;
    const value = lengthSpread(spec, layers).variances[spec.network.depth];
    // The next order is a few of the variance itself.
    return { value, validity: validityOf(atMost('lengthSpread', value, widest)), finiteWidthTerm: 5 * value ** 2 };
  },
};
