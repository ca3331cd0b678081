import type { BackendId } from './backendIds.ts';
import type { LawObjection } from './lawCoverage.ts';
import type { MetricId } from './metrics/index.ts';
import type { ObservableId } from './observables/index.ts';
import type { ObservedLayers } from './observedLayers.ts';
import type { Quantiles } from './quantiles.ts';
import type { DrawnMethod, EnsembleSpec } from './spec.ts';

/** One metric over the layers, summarized over the networks drawn so far. Index k is layer firstLayer + k. */
export interface DepthProfile {
  readonly firstLayer: 0 | 1;
  /** NaN where the metric was undefined in every network. */
  readonly mean: Float64Array;
  /** Sample standard deviation over networks (n - 1); NaN with fewer than two. */
  readonly std: Float64Array;
  /** Networks in which the metric was defined. */
  readonly count: Int32Array;
  /** Quantiles over the first `ranked` networks. */
  readonly quantiles: Quantiles;
  /** Networks that the quantiles are of: all that were drawn, unless memory allows fewer. */
  readonly ranked: number;
  /** The same of the natural logarithm, for a metric that can leave the range of a number. */
  readonly logarithm?: Pick<DepthProfile, 'mean' | 'std' | 'quantiles'>;
  /** The first few networks, one line each. */
  readonly single: readonly Float64Array[];
}

/** Something that a reader must know about a run. */
export interface SampleEvent {
  /**
   * `gradientIsRounding`: the exact gradient is zero, and what was measured is the rounding of the arithmetic. `noMeanField`: nobody said what the Gram
   * matrices are at infinite width.
   */
  readonly kind: 'noVariance' | 'overflow' | 'undefinedMetric' | 'gradientIsRounding' | 'noMeanField';
  /** The first layer where it happened in any network. */
  readonly layer: number;
  readonly metric?: MetricId;
  /** In how many of the networks drawn it happened at some layer. */
  readonly networks: number;
}

/** What came back of a run, whatever it measured: always with the spec that made it. */
export interface RunResult {
  readonly spec: EnsembleSpec;
  /** How weights took effect. */
  readonly method: DrawnMethod;
  /** Why the weights were drawn all the same where the law was asked for. */
  readonly objection?: LawObjection;
  readonly backend: BackendId;
  /** Networks drawn so far. */
  readonly drawn: number;
  readonly events: readonly SampleEvent[];
  /** Milliseconds since the run began. */
  readonly elapsed: number;
  /** Launched GPU programs and bytes moved, for the run so far. */
  readonly cost: { readonly programs: number; readonly bytesUploaded: number; readonly bytesRead: number; readonly reads: number };
}

/** What came back of an ensemble: `drawn` is of spec.networks. */
export interface EnsembleResult extends RunResult {
  readonly profiles: Partial<Record<MetricId, DepthProfile>>;
  /** What was asked for in `spec.observables`. */
  readonly observed: Partial<Record<ObservableId, ObservedLayers>>;
}
