import { orthonormalFrame } from '../../math/orthonormalFrame.ts';
import type { InputDistribution } from './inputDistribution.ts';

/** Gram matrix H^T H / d exactly q_0 I, in a uniformly random frame. Needs as many dimensions as samples. */
export const orthonormal: InputDistribution = {
  tex: '\\tfrac1d H_0^\\top H_0 = q_0 I',
  needsIndependentSamples: true,
  draw: ({ normals }, { batch, meanSquare }, dimension) => {
    const scale = Math.sqrt(meanSquare * dimension);
    return orthonormalFrame(normals(dimension, batch), dimension, batch).map((entry) => scale * entry);
  },
};
