import { erf as errorFunction } from '../../math/erf.ts';
import type { Activation } from './activation.ts';

/** The error function. */
export const erf: Activation = {
  tex: '\\operatorname{erf} x',
  phi: errorFunction,
  derivative: (x) => (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x),
  apply: (ops, x) => ops.erf(x),
  kinks: [],
  homogeneous: false,
  defaultWeightVariance: 1,
};
