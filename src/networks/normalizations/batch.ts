import { type Normalization, overPositions, standardize } from './normalization.ts';

/**
 * Batch normalization (Ioffe and Szegedy 2015): per unit over the batch, centred, variance with 1/n; per channel over batch and positions where
 * units are images.
 */
export const batch: Normalization = {
  tex: '\\frac{a - \\mathrm{mean}_n a}{\\mathrm{std}_n a}',
  over: 'input',
  centred: true,
  entries: (_units, samples, { positions }) => samples * positions,
  apply: (ops, a, layout) => overPositions(ops, a, layout, (x) => standardize(ops, x, 'input')),
};
