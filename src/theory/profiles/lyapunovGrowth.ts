import { jacobianChain } from '../meanField/jacobianChain.ts';
import type { Theory } from '../prediction.ts';
import { aboutJacobians, chainOf, curveOf } from './jacobianMean.ts';

/** The largest Lyapunov exponent up to layer l, of a random direction of the batch: the mean of ln chi / 2 over the layers, less half the variance of its growth (ours). */
export const lyapunovGrowth: Theory = {
  applies: (spec, metric) => metric === 'lyapunov' && jacobianChain(spec) !== undefined,
  predict: (spec) => {
    const chain = chainOf(spec);
    const perLayer = (growth: number, k: number): number => growth / (k + 1);
    const values = chain.logGrowth.subarray(1).map(perLayer);
    const terms = chain.unknown.subarray(1).map((unknown, k) => perLayer(unknown + 1 / spec.network.width, k));
    const about = { ...aboutJacobians(spec, chain), firstLayer: 1, claimed: [1, spec.network.depth] } as const;
    return { ...about, metric: 'lyapunov', source: 'oursLyapunov', ...curveOf(values, terms) };
  },
};
