import { divideByRootMeanSquare, type Normalization, overPositions } from './normalization.ts';

/**
 * Batch normalization without centring, as in Daneshmand, Joudaki and Bach 2021: per unit, divided by its root mean square over the batch; per
 * channel, over batch and positions, where units are images.
 */
export const batchNoMean: Normalization = {
  tex: '\\frac{a}{\\mathrm{rms}_n a}',
  over: 'input',
  centred: false,
  entries: (_units, samples, { positions }) => samples * positions,
  apply: (ops, a, layout) => overPositions(ops, a, layout, (x) => divideByRootMeanSquare(ops, x, 'input')),
};
