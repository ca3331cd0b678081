import { effectiveTimes } from '../meanField/effectiveTimes.ts';
import { atLeast, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/**
 * tau: how far the kernel map is followed in all, a whole step being a layer of which nothing is carried on. c' = (1 - s) c + s kappa(c) goes the share s of a step: L of a
 * perceptron, (1 - r^2) L of random skips, L / 2 of branches as strong as the skip, ln L of sums and concatenations of all layers (ours).
 */
export const effectiveTime: Law = {
  tex: '\\tau',
  mark: 'ours',
  source: 'oursEffectiveTime',
  assumptions: ['infiniteWidth', 'exchangeableBatch'],
  of: (spec) => {
    const value = effectiveTimes(spec)?.[spec.network.depth];
    if (value === undefined) return undefined;
    return { value, validity: validityOf(atLeast('widthAtLeast', spec.network.width, 32)), finiteWidthTerm: 0 };
  },
};
