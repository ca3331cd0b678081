import { atMost, validityOf } from '../prediction.ts';
import { orthogonalizes } from '../profiles/orthogonalityFloor.ts';
import { roomForBatch } from '../profiles/rootWidthRank.ts';
import type { Law } from './law.ts';

/** 2 sqrt d: the most samples that stay independent at every depth under batch normalization without centring and linear layers. */
export const roomForSamples: Law = {
  tex: '2\\sqrt d',
  mark: 'ours',
  source: 'oursRootWidth',
  assumptions: ['nearFixedPoint'],
  of: (spec) => {
    if (!orthogonalizes(spec)) return undefined;
    // The notes saw 14 and 29 samples survive where it is 16 and 32: leading order in 1/n.
    const value = roomForBatch(spec.network.width);
    return { value, validity: validityOf(atMost('noBias', spec.network.biasVariance, 0)), finiteWidthTerm: value / 8 };
  },
};
