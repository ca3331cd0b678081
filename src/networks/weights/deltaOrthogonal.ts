import type { DrawnLaw } from './weightLaw.ts';

/**
 * Delta-orthogonal kernels (Xiao et al. 2018): an orthogonal matrix at the place in the middle, zeros elsewhere, with the variance of the whole kernel.
 * Of a layer without a kernel they are orthogonal weights.
 */
export const deltaOrthogonal: DrawnLaw = {
  tex: 'W_{\\beta} = \\delta_{\\beta 0}\\,\\sigma_w\\,\\mathrm{Haar}(d)',
  draw: (ops, rows, columns, { taps }) => {
    const channels = columns / taps;
    const side = Math.max(rows, channels);
    const square = ops.polarFactor(ops.normals(side, side));
    const middle = ops.scale(ops.block(square, rows, channels), Math.sqrt(side * taps));
    const first = Math.floor(taps / 2) * channels;
    const places = Int32Array.from({ length: columns }, (_, column) =>
      column >= first && column < first + channels ? column - first : -1,
    );
    return taps === 1 ? middle : ops.transpose(ops.gather(ops.transpose(middle), places));
  },
};
