import type { DrawnLaw } from './weightLaw.ts';

/**
 * Haar orthogonal weights: the polar factor of a Gaussian matrix. Rectangular ones are padded to the larger side and
 * truncated, with the same variance per entry.
 */
export const orthogonal: DrawnLaw = {
  tex: 'W \\sim \\sigma_w\\,\\mathrm{Haar}(d)',
  inLaw: 'haar',
  draw: (ops, rows, columns) => {
    const side = Math.max(rows, columns);
    const square = ops.polarFactor(ops.normals(side, side));
    return ops.scale(ops.block(square, rows, columns), Math.sqrt(side));
  },
};
