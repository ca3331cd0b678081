import { standardNormalQuantile } from '../../math/normalQuantile.ts';
import type { DrawnLaw } from './weightLaw.ts';

/**
 * Independent entries, zero but for a share delta of them, which are normal of variance 1 / delta. An entry stands where a second normal is among
 * the largest share delta; 32-bit backends decide otherwise than float64 for the few that lie within their rounding of that threshold. Not
 * rotation-invariant, so not drawn in law.
 */
export const sparse: DrawnLaw = {
  tex: 'W_{ij} \\sim \\begin{cases} \\mathcal N(0, \\sigma_w^2 / (\\delta d)) & \\text{with probability } \\delta \\\\ 0 & \\text{else} \\end{cases}',
  reads: ['density'],
  draw: (ops, rows, columns, { density }) => {
    const entries = ops.normals(rows, columns);
    if (density === 1) return entries;
    const stands = ops.step(ops.shift(ops.secondNormals(rows, columns), standardNormalQuantile(density)));
    return ops.scale(ops.multiply(entries, stands), 1 / Math.sqrt(density));
  },
};
