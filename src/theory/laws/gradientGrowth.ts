import { meanFieldGradient } from '../meanField/meanFieldGradient.ts';
import { firstOrderHolds } from '../profiles/meanFieldGradient.ts';
import type { Law } from './law.ts';

/** E ln(||dL/dh_0|| / ||dL/dh_L||): half of the sum of ln chi over all layers, to first order in 1/d (after Schoenholz et al. 2017). */
export const gradientGrowth: Law = {
  tex: '\\mathbb E\\ln\\frac{\\lVert g_0\\rVert}{\\lVert g_L\\rVert}',
  mark: 'ours',
  source: 'oursMeanFieldGradient',
  assumptions: ['infiniteWidth', 'freshBackwardWeights'],
  of: (spec) => {
    const gradient = meanFieldGradient(spec);
    if (gradient === undefined) return undefined;
    const { ofSignal, unknown } = gradient;
    const value = ofSignal[0] - ofSignal[spec.network.depth];
    return { value, validity: firstOrderHolds(spec, gradient), finiteWidthTerm: unknown[0] + 1 / spec.network.width };
  },
};
