import type { DrawnLaw } from './weightLaw.ts';

/**
 * Independent entries, uniform on [-sqrt 3, sqrt 3]: sqrt 3 (2 Phi(z) - 1) of a standard normal z, so that they come from the counters of the
 * Gaussian law and go up and down with its entries. Not rotation-invariant, so not drawn in law.
 */
export const uniform: DrawnLaw = {
  tex: 'W_{ij} \\sim \\mathcal U(-\\sigma_w \\sqrt{3/d},\\, \\sigma_w \\sqrt{3/d})',
  draw: (ops, rows, columns) => ops.scale(ops.erf(ops.scale(ops.normals(rows, columns), Math.SQRT1_2)), Math.sqrt(3)),
};
