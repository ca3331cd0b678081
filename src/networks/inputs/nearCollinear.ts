import { orthonormalFrame } from '../../math/orthonormalFrame.ts';
import type { InputDistribution } from './inputDistribution.ts';

/** Every singular value but the first, as a fraction of it. */
export const smallSingularValue = 1e-6;

/** Singular values 1, s, s, ... with s = 1e-6, in random frames on both sides, scaled to mean square q_0: almost rank one. */
export const nearCollinear: InputDistribution = {
  tex: 'H_0 \\propto U\\,\\mathrm{diag}(1, s, s, \\dots)\\,V^\\top',
  draw: ({ normals }, { batch, meanSquare }, dimension) => {
    const rank = Math.min(dimension, batch);
    const left = orthonormalFrame(normals(dimension, rank, 0), dimension, rank);
    const right = orthonormalFrame(normals(batch, rank, 1), batch, rank);
    const frobenius = Math.sqrt(1 + (rank - 1) * smallSingularValue ** 2);
    const scale = Math.sqrt(meanSquare * dimension * batch) / frobenius;
    const drawn = new Float64Array(dimension * batch);
    for (let unit = 0; unit < dimension; unit++) {
      for (let sample = 0; sample < batch; sample++) {
        let small = 0;
        for (let k = 1; k < rank; k++) small += left[unit * rank + k] * right[sample * rank + k];
        const large = left[unit * rank] * right[sample * rank];
        drawn[unit * batch + sample] = scale * (large + smallSingularValue * small);
      }
    }
    return drawn;
  },
};
