import type { InputDistribution } from './inputDistribution.ts';

/** Independent normal entries of variance q_0. */
export const gaussian: InputDistribution = {
  tex: 'x_{ik} \\sim \\mathcal N(0, q_0)',
  draw: ({ normals }, { batch, meanSquare }, dimension) => normals(dimension, batch).map((entry) => entry * Math.sqrt(meanSquare)),
};
