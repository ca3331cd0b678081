import { atMost, validityOf } from '../prediction.ts';
import { collapseRate } from '../profiles/linearVolume.ts';
import type { Law } from './law.ts';

/** psi(d/2) - psi((d-1)/2), about 1/d: what E ln sin^2 of the angle between two samples loses a layer in linear networks without normalization, at any width. */
export const linearCollapse: Law = {
  tex: '\\psi\\bigl(\\tfrac d2\\bigr)-\\psi\\bigl(\\tfrac{d-1}2\\bigr)',
  mark: 'ours',
  source: 'oursLinearVolume',
  assumptions: [],
  of: ({ network, inputs }) => {
    const isPlain = network.architecture === 'mlp' && network.activation === 'linear' && network.normalization === 'none';
    if (!isPlain || network.weights !== 'gaussian' || !(network.weightVariance > 0) || network.width < 2 || inputs.batch < 2)
      return undefined;
    const value = collapseRate(network.width);
    return { value, validity: validityOf(atMost('noBias', network.biasVariance, 0)), finiteWidthTerm: 1e-12 * value };
  },
};
