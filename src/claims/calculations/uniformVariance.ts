import { integral } from '../../math/panels.ts';
import type { Calculation } from './calculation.ts';

/** The variance of the uniform law on [-1, 1]. */
export const uniformVariance: Calculation = {
  tex: '\\tfrac12 \\int_{-1}^{1} x^2\\,\\mathrm dx',
  calculate: () => integral((x) => (x * x) / 2, [-1, 1]),
};
