import type { MetricId } from '../../networks/metrics/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';

/** What theory says of a metric, over the layers that it speaks of. */
export interface Prediction {
  readonly layers: ArrayLike<number>;
  /** In the metric's own unit. */
  readonly values: ArrayLike<number>;
  /** Paper and number, or whose derivation. */
  readonly source: string;
  readonly mark: 'theorem' | 'ours' | 'observed';
}

/** A theory: undefined where it says nothing. */
export type Predict = (spec: EnsembleSpec, metric: MetricId) => Prediction | undefined;
