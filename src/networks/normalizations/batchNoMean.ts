import { divideByRootMeanSquare, type Normalization } from './normalization.ts';

/** Batch normalization without centring, as in Daneshmand, Joudaki and Bach 2021: per unit, divided by its root mean square over the batch. */
export const batchNoMean: Normalization = {
  tex: '\\frac{a}{\\mathrm{rms}_n a}',
  over: 'input',
  centred: false,
  apply: (ops, a) => divideByRootMeanSquare(ops, a, 'input'),
};
