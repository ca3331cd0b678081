import { orthonormalFrame } from '../../math/orthonormalFrame.ts';
import type { InputDistribution } from './inputDistribution.ts';

/**
 * Gram matrix H^T H / d exactly q_0 [(1 - c) I + c 11^T], in a uniformly random frame. Needs c >= -1/(n-1), and as many
 * dimensions as samples.
 */
export const equicorrelated: InputDistribution = {
  tex: '\\tfrac1d H_0^\\top H_0 = q_0[(1-c) I + c\\,11^\\top]',
  reads: ['correlation'],
  needsIndependentSamples: true,
  draw: ({ normals }, { batch, correlation, meanSquare }, dimension) => {
    const frame = orthonormalFrame(normals(dimension, batch), dimension, batch);
    const scale = Math.sqrt(meanSquare * dimension);
    const apart = Math.sqrt(1 - correlation);
    const together = (Math.sqrt(Math.max(0, 1 + (batch - 1) * correlation)) - apart) / batch;
    for (let unit = 0; unit < dimension; unit++) {
      const row = frame.subarray(unit * batch, (unit + 1) * batch);
      const sum = row.reduce((total, entry) => total + entry, 0);
      row.forEach((entry, sample) => {
        row[sample] = scale * (apart * entry + together * sum);
      });
    }
    return frame;
  },
};
