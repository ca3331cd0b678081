import { centre, divideByRootMeanSquare, type Normalization } from './normalization.ts';

/** Batch normalization (Ioffe and Szegedy 2015): per unit over the batch, centred, variance with 1/n. */
export const batch: Normalization = {
  tex: '\\frac{a - \\mathrm{mean}_n a}{\\mathrm{std}_n a}',
  over: 'input',
  centred: true,
  apply: (ops, a) => divideByRootMeanSquare(ops, centre(ops, a, 'input'), 'input'),
};
