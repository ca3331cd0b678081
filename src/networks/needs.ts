import { type MetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import type { Need } from './need.ts';
import { type ObservableId, observables } from './observables/index.ts';
import type { Observable } from './observables/observable.ts';

/** What is asked of a run. */
export interface Asked {
  readonly metrics: readonly MetricId[];
  readonly observables: readonly ObservableId[];
}

/** All that must be measured in network number `network`: pictures are of the first networks alone. */
export function needsOf({ metrics: asked, observables: pictures }: Asked, network = 0): ReadonlySet<Need> {
  const ofMetrics = asked.map((id) => (metrics[id] as Metric).needs);
  const kept = pictures.map((id) => observables[id] as Observable).filter(({ networksKept }) => network < networksKept);
  return new Set<Need>([...ofMetrics, ...kept.map(({ needs }) => needs ?? 'signal')]);
}

/** Whether a way back is needed. */
export const needsGradient = (needs: ReadonlySet<Need>): boolean => needs.has('gradient') || needs.has('weightGradient');

/** Whether the weights themselves are needed, so that their effect on the batch alone does not do. */
export const needsWeights = (needs: ReadonlySet<Need>): boolean => needs.has('weights') || needsTangents(needs);

/** Whether tangents are propagated beside the signals. */
export const needsTangents = (needs: ReadonlySet<Need>): boolean => needs.has('jacobian') || needs.has('lyapunov');
