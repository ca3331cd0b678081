import type { StepsOf } from '../wideLayer.ts';
import { mlp } from './mlp.ts';

/**
 * A convolution with as many channels as it takes. A position reads the mean over nine positions of what each of them has, and inputs that are independent and alike at all
 * positions stay alike: the mean over positions goes the way of a perceptron. How positions resemble each other is another matter (`spatialMode`), which
 * only a normalization over positions reads.
 */
export const conv: StepsOf = (spec) => (spec.network.normalization === 'batch' ? undefined : mlp(spec));
