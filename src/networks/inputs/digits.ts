import { digitCount, digitPixels } from '../digitData.ts';
import { chosenSamples } from './chosenSamples.ts';
import type { InputDistribution } from './inputDistribution.ts';

/**
 * A fresh random subset of the 1,797 handwritten 8 x 8 digits (Alpaydin and Kaynak 1998, UCI, CC BY 4.0), one image a
 * column, the batch scaled to mean square q_0 and not centred.
 */
export const digits: InputDistribution = {
  tex: '\\text{8} \\times \\text{8 digits}',
  dimension: () => digitPixels,
  largestBatch: () => digitCount,
  draw: (sources, settings, dimension) => chosenSamples(sources, settings, { samples: digitCount, dimension }),
};
