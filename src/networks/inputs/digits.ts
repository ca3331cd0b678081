import { digitCount, digitPixels } from '../digitData.ts';
import type { InputDistribution } from './inputDistribution.ts';

/**
 * A fresh random subset of the 1,797 handwritten 8 x 8 digits (Alpaydin and Kaynak 1998, UCI, CC BY 4.0), one image a
 * column, the batch scaled to mean square q_0 and not centred.
 */
export const digits: InputDistribution = {
  tex: '\\text{8} \\times \\text{8 digits}',
  dimension: digitPixels,
  needsDigits: true,
  largestBatch: digitCount,
  draw: (sources, { batch, meanSquare }) => {
    if (!sources.digits) throw new Error('The handwritten digits are not loaded.');
    const chosen = sources.distinct(batch, digitCount);
    const drawn = new Float64Array(digitPixels * batch);
    let sumOfSquares = 0;
    chosen.forEach((image, sample) => {
      for (let pixel = 0; pixel < digitPixels; pixel++) {
        const grey = sources.digits![image * digitPixels + pixel];
        drawn[pixel * batch + sample] = grey;
        sumOfSquares += grey * grey;
      }
    });
    const scale = Math.sqrt((meanSquare * drawn.length) / sumOfSquares);
    return drawn.map((grey) => grey * scale);
  },
};
