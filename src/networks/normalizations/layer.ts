import { type Normalization, standardize } from './normalization.ts';

/** Layer normalization (Ba, Kiros and Hinton 2016): per sample over the units, centred. */
export const layer: Normalization = {
  tex: '\\frac{a - \\mathrm{mean}_d a}{\\mathrm{std}_d a}',
  over: 'unit',
  centred: true,
  entries: (units) => units,
  apply: (ops, a) => standardize(ops, a, 'unit'),
};
