import type { MetricId } from '../../networks/metrics/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';

/** What a figure needs to know of a theory's word on a metric. */
export interface Prediction {
  /** Index k of `values` is layer firstLayer + k. */
  readonly firstLayer: number;
  /** In the metric's own unit; NaN where the theory says nothing. */
  readonly values: Float64Array;
  /** First and last layer between which the claim holds; outside, values only continue it for the eye. */
  readonly claimed: readonly [first: number, last: number];
  readonly mark: 'theorem' | 'ours' | 'observed';
  readonly validity: { readonly holds: boolean };
}

/** A theory: undefined where it says nothing. */
export type Predict = (spec: EnsembleSpec, metric: MetricId) => Prediction | undefined;
