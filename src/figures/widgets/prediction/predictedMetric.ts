import type { MetricId } from '../../../networks/metrics/index.ts';

/** What a reader is to draw over the layers. */
export interface PredictedMetric {
  readonly metric: MetricId;
  /** The ends of its axis, in its units, with room for wrong answers; a metric that its definition bounds needs none. */
  readonly range?: readonly [number, number];
}
