import type { EnsembleSpec } from '../../networks/spec.ts';
import { flatShare } from '../meanField/flatSlopes.ts';
import { meanFieldGradient } from '../meanField/meanFieldGradient.ts';
import { meanFieldLayers } from '../meanField/meanFieldLayers.ts';
import { startCorrelation } from '../meanField/startCorrelation.ts';
import type { Theory } from '../prediction.ts';
import { curveOf } from './jacobianMean.ts';
import { firstOrderHolds } from './meanFieldGradient.ts';

/** The variances of what phi is applied to, layers 1..L; undefined where it is not normal or what a finite width adds is not known. */
function metVariances(spec: EnsembleSpec): Float64Array | undefined {
  const start = startCorrelation(spec);
  const layers = start === undefined || meanFieldGradient(spec) === undefined ? undefined : meanFieldLayers(spec, start);
  const met = layers?.map((layer) => layer.met?.meanSquare ?? Number.NaN);
  return met?.every(Number.isFinite) ? Float64Array.from(met) : undefined;
}

/** The share of entries at which phi is nearly flat: what phi is applied to is normal (ours). */
export const saturatedFraction: Theory = {
  applies: (spec, metric) => metric === 'saturatedFraction' && metVariances(spec) !== undefined,
  predict: (spec) => {
    const gradient = meanFieldGradient(spec);
    const variances = metVariances(spec);
    if (gradient === undefined || variances === undefined) throw new Error('No theory speaks of the slopes of these networks.');
    const found = new Map<number, number>();
    const shareAt = (q: number): number => found.get(q) ?? flatShare(spec.network, q);
    const values = variances.map((q) => {
      const share = shareAt(q);
      found.set(q, share);
      return share;
    });
    // What the length varies by, through a curvature of about a half.
    const terms = values.map(() => gradient.lengthVariance / 4 + 1 / spec.network.width);
    return {
      metric: 'saturatedFraction',
      firstLayer: 1,
      kind: 'curve',
      claimed: [1, spec.network.depth],
      mark: 'ours',
      source: 'oursFlatSlopes',
      assumptions: ['infiniteWidth'],
      validity: firstOrderHolds(spec, gradient),
      ...curveOf(values, terms),
    };
  },
};
