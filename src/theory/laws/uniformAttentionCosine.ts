import { meanFieldGram } from '../meanField/meanFieldGram.ts';
import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/**
 * The mean cosine of two tokens after L layers of attention that is uniform: ((1 + a^2)^L - 1) / (n + (1 + a^2)^L - 1) from orthogonal tokens, a the strength of the branch over that
 * of the skip (Noci et al. 2022 for the growth, the cosine ours).
 */
export const uniformAttentionCosine: Law = {
  tex: 'c_L',
  mark: 'ours',
  source: 'oursUniformAttention',
  assumptions: ['infiniteWidth', 'uniformAttention'],
  of: (spec) => {
    const last = spec.network.architecture === 'attention' ? meanFieldGram(spec)?.at(-1) : undefined;
    if (last === undefined) return undefined;
    const { width } = spec.network;
    return { value: last.correlation, validity: validityOf(atLeast('widthAtLeast', width, 64)), finiteWidthTerm: 3 / width };
  },
};
