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
  /** Networks in which the metric was defined at every settled layer. */
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
export function levelOf(id: MetricId, { single, firstLayer }: Pick<DepthProfile, 'single' | 'firstLayer'>, depth: number): Level {
  const [first, last] = settledLayers(depth);
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
