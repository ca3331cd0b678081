import { inGroups, type Normalization, standardize } from './normalization.ts';

/**
 * Instance normalization (Ulyanov, Vedaldi and Lempitsky 2016): per sample and channel over the positions, centred. Where a channel has one position
 * there is no variance, and all becomes 0.
 */
export const instance: Normalization = {
  tex: '\\frac{a - \\mathrm{mean}_{S^2} a}{\\mathrm{std}_{S^2} a}',
  over: 'unit',
  centred: true,
  entries: (_units, _batch, { positions }) => positions,
  apply: (ops, a, { positions }) => inGroups(ops, a, ops.shape(a)[1] / positions, (x) => standardize(ops, x, 'unit')),
};
