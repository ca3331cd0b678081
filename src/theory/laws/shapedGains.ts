import { isLargeBatch, isShaped, shapedRate, shapedSum, smallGainPower } from '../batchNorm/shapedGains.ts';
import type { Law } from './law.ts';

/** What is said of gains alike. */
const about = { mark: 'ours', source: 'oursShapedRate', assumptions: ['infiniteWidth', 'freshBackwardWeights'] } as const;

/** R(alpha): growth of ln ||dL/dh|| a layer under batch normalization and one gain, of a large batch. */
export const shapedGrowthRate: Law = {
  ...about,
  tex: 'R(\\alpha)',
  of: (spec) => {
    if (!isShaped(spec) || spec.network.gainExponent !== 0) return undefined;
    // A batch of n adds what linear layers have, 1 / (2n) or less, and half as much on top (observed at batch 64 and 100).
    return { value: shapedRate(spec.network), validity: isLargeBatch(spec), finiteWidthTerm: 0.8 / spec.inputs.batch };
  },
};

/** Sum of R(alpha l^-p): by how much ln ||dL/dh_0|| grows over the whole network more than in linear layers with the same gains. */
export const shapedGrowth: Law = {
  ...about,
  tex: '\\sum_l R(\\alpha_l)',
  of: (spec) => {
    if (!isShaped(spec)) return undefined;
    const value = shapedSum(spec);
    // Observed at batch and width 100: 13% below at most, where gains are near 1.
    return { value, validity: isLargeBatch(spec), finiteWidthTerm: (16 * value) / spec.inputs.batch };
  },
};

/** 1 / c_2, R ~ alpha^c_2 at small gains: with gains l^-p what phi adds to the growth of gradients in the linear network with the same gains stays bounded at every depth where p is larger, 1/4 of tanh and sin. */
export const boundedGainExponent: Law = {
  ...about,
  tex: '1/c_2',
  of: (spec) => {
    if (!isShaped(spec)) return undefined;
    const power = smallGainPower(spec.network);
    const value = power > 0.5 ? 1 / power : Number.POSITIVE_INFINITY;
    return { value, validity: isLargeBatch(spec), finiteWidthTerm: 0.001 };
  },
};
