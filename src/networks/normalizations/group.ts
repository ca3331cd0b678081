import { inGroups, type Normalization, standardize } from './normalization.ts';

/** Group normalization (Wu and He 2018): per sample over each of g groups of neighbouring channels, with all their positions, centred. */
export const group: Normalization = {
  tex: '\\frac{a - \\mathrm{mean}_{d/g} a}{\\mathrm{std}_{d/g} a}',
  over: 'unit',
  centred: true,
  entries: (units, _batch, { groups }) => units / groups,
  apply: (ops, a, { groups }) => inGroups(ops, a, groups, (x) => standardize(ops, x, 'unit')),
};
