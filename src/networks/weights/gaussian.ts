import type { DrawnLaw } from './weightLaw.ts';

/** Independent normal entries. */
export const gaussian: DrawnLaw = {
  tex: 'W_{ij} \\sim \\mathcal N(0, \\sigma_w^2 / d)',
  inLaw: 'gaussian',
  draw: (ops, rows, columns) => ops.normals(rows, columns),
};
