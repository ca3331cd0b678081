import type { InputDistribution } from './inputDistribution.ts';

/** Independent normal entries of variance q_0. */
export const gaussian: InputDistribution = {
  tex: 'x_{ik} \\sim \\mathcal N(0, q_0)',
  draw: ({ normals }, { batch, meanSquare }, dimension) => {
    const drawn = normals(dimension, batch);
    const scale = Math.sqrt(meanSquare);
    if (scale !== 1) for (let k = 0; k < drawn.length; k++) drawn[k] *= scale;
    return drawn;
  },
};
