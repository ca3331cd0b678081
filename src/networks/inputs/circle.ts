import { orthonormalFrame } from '../../math/orthonormalFrame.ts';
import type { InputDistribution } from './inputDistribution.ts';

/**
 * n points evenly spaced on a circle about 0 in a uniformly random plane: h_k = sqrt(q_0 d) (u cos t_k + v sin t_k), t_k = 2 pi k / n (Poole et
 * al. 2016). Each has mean square q_0. Needs two dimensions.
 */
export const circle: InputDistribution = {
  tex: 'h_k = \\sqrt{q_0 d}\\,(u \\cos \\tfrac{2 \\pi k}{n} + v \\sin \\tfrac{2 \\pi k}{n})',
  smallestDimension: 2,
  draw: ({ normals }, { batch, meanSquare }, dimension) => {
    const plane = orthonormalFrame(normals(dimension, 2), dimension, 2);
    const radius = Math.sqrt(meanSquare * dimension);
    const drawn = new Float64Array(dimension * batch);
    for (let sample = 0; sample < batch; sample++) {
      const angle = (2 * Math.PI * sample) / batch;
      const [along, across] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      for (let unit = 0; unit < dimension; unit++) {
        drawn[unit * batch + sample] = along * plane[2 * unit] + across * plane[2 * unit + 1];
      }
    }
    return drawn;
  },
};
