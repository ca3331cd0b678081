import { standardError, summarize } from '../math/summary.ts';
import type { DepthProfile } from './ensembleResult.ts';
import { type MetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';

/** The level that a metric settles at, from networks drawn. */
export interface Level {
  /** Over the settled layers and the networks, averaged as the metric asks; NaN where it is undefined in every network. */
  readonly value: number;
  /** Its standard error, from the spread over networks alone, because the layers of one network depend on each other; NaN with fewer than two. */
  readonly error: number;
  /** Networks in which the metric was defined at every layer that it is of. */
  readonly networks: number;
}

/** A number whose logarithm is meant, with the standard error of that. */
export interface Logarithm {
  readonly value: number;
  readonly error: number;
}

/** The layers that count as settled: the deeper half, L/2 to L. */
export const settledLayers = (depth: number): readonly [first: number, last: number] => [Math.ceil(depth / 2), depth];

/** The settled level of a metric in networks of a depth, of which each has a line in `single`. */
export const levelOf = (id: MetricId, profile: Lines, depth: number): Level => levelBetween(id, profile, settledLayers(depth));

/** What a metric comes to at each layer of some networks. */
export interface LayerLevels {
  readonly firstLayer: 0 | 1;
  /** Index k is layer firstLayer + k. */
  readonly levels: readonly Level[];
}

/** The level of a metric at every layer by itself: the same average over networks, none over layers. */
export function layerLevelsOf(id: MetricId, profile: Lines): LayerLevels {
  const { firstLayer, single } = profile;
  const levels = Array.from(single[0] ?? [], (_, k) => levelBetween(id, profile, [firstLayer + k, firstLayer + k]));
  return { firstLayer, levels };
}

type Lines = Pick<DepthProfile, 'single' | 'firstLayer'>;

/** The level between two layers, both included. */
function levelBetween(id: MetricId, { single, firstLayer }: Lines, [first, last]: readonly [number, number]): Level {
  const squared = (metrics[id] as Metric).average === 'rootMeanSquare';
  const ofNetwork = (line: Float64Array): number => {
    const settled = line.subarray(first - firstLayer, last - firstLayer + 1);
    return settled.reduce((total, value) => total + (squared ? value ** 2 : value), 0) / settled.length;
  };
  const summary = summarize(single.map(ofNetwork));
  const [mean, error] = [summary.mean, standardError(summary)];
  if (!squared) return { value: mean, error, networks: summary.count };
  const value = Math.sqrt(mean);
  return { value, error: error / (2 * value), networks: summary.count };
}

/** The natural logarithm of a level; NaN where it has none. A metric that is a logarithm already is left as it is. */
export function logarithmOf(id: MetricId, { value, error }: Pick<Level, 'value' | 'error'>): Logarithm {
  if (metrics[id].scale === 'logarithm') return { value, error };
  if (!(value > 0)) return { value: Number.NaN, error: Number.NaN };
  return { value: Math.log(value), error: error / value };
}
