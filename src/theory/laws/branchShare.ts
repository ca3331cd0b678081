import { inputCorrelation, meanFieldLayers } from '../meanField/meanFieldLayers.ts';
import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** The share of the mean square of the last layer that its branch brought: 1/(L+1) where a normalization stands in every branch, which is what a learnable 1/sqrt(L) does without one (after De and Smith 2020). */
export const branchShare: Law = {
  tex: 's_L',
  mark: 'ours',
  source: 'oursBranchShare',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    const { network, inputs } = spec;
    const correlation =
      network.architecture === 'residual' && network.normalizationPosition !== 'postNorm' ? inputCorrelation(inputs) : undefined;
    const last = correlation === undefined ? undefined : meanFieldLayers(spec, correlation)?.at(-1);
    if (last === undefined) return undefined;
    return {
      value: last.fresh,
      validity: validityOf(atLeast('widthAtLeast', network.width, 32)),
      finiteWidthTerm: (4 * last.fresh) / network.width,
    };
  },
};
