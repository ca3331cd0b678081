import { singularVectors } from '../../math/singularVectors.ts';
import type { FittedLaw } from './weightLaw.ts';

/**
 * The iterative orthogonalization of Daneshmand, Joudaki and Bach 2021 (section 5.2, eq. 6): a function of the batch H = U S V^T that the layer will
 * meet, n >= d >= d': W = V' S^{-1/2} U^T, where V' is the leading d' x d block of V^T, so that V' S^{1/2} V^T = W H has singular values closer together.
 * Scaled to a mean square entry of 1. A singular value below n eps of the largest counts as none.
 */
export const iterative: FittedLaw = {
  tex: "W \\propto V' \\Sigma^{-1/2} U^\\top,\\ H = U \\Sigma V^\\top",
  fit: (h, { rows, columns, batch }) => {
    if (batch < columns || columns < rows) throw new RangeError(`${rows} units cannot be fitted to ${columns} units and ${batch} samples`);
    const { values, left, right } = singularVectors(h, columns, batch);
    const least = batch * Number.EPSILON * values[0];
    const weights = new Float64Array(rows * columns);
    for (const [k, value] of values.entries()) {
      if (!(value > least)) continue;
      for (let row = 0; row < rows; row++) {
        const factor = right[row][k] / Math.sqrt(value);
        for (let column = 0; column < columns; column++) weights[row * columns + column] += factor * left[k][column];
      }
    }
    const meanSquare = weights.reduce((sum, entry) => sum + entry * entry, 0) / weights.length;
    return meanSquare > 0 ? weights.map((entry) => entry / Math.sqrt(meanSquare)) : weights;
  },
};
