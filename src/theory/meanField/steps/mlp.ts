import type { StepsOf } from '../wideLayer.ts';
import { perceptronOf } from './perceptron.ts';

/**
 * A layer of a multilayer perceptron (Poole et al. 2016; Schoenholz et al. 2017): chi = sigma_w^2 E phi'^2, over what the normalization divides
 * squares by.
 */
export const mlp: StepsOf = (spec) => {
  const perceptron = perceptronOf(spec);
  if (perceptron === undefined) return undefined;
  return (h, layer) => {
    const passed = perceptron(h, layer);
    return passed && { ...passed, fresh: 1 };
  };
};
