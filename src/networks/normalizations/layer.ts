import { centre, divideByRootMeanSquare, type Normalization } from './normalization.ts';

/** Layer normalization (Ba, Kiros and Hinton 2016): per sample over the units, centred. */
export const layer: Normalization = {
  tex: '\\frac{a - \\mathrm{mean}_d a}{\\mathrm{std}_d a}',
  over: 'unit',
  centred: true,
  apply: (ops, a) => divideByRootMeanSquare(ops, centre(ops, a, 'unit'), 'unit'),
};
