import { divideByRootMeanSquare, type Normalization } from './normalization.ts';

/** Root-mean-square normalization (Zhang and Sennrich 2019): per sample, divided by its root mean square over the units. */
export const rms: Normalization = {
  tex: '\\frac{a}{\\mathrm{rms}_d a}',
  over: 'unit',
  centred: false,
  entries: (units) => units,
  apply: (ops, a) => divideByRootMeanSquare(ops, a, 'unit'),
};
