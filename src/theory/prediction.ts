import type { MetricId } from '../networks/metrics/index.ts';
import type { EnsembleSpec } from '../networks/spec.ts';

/** Where a prediction comes from; the catalogue of messages cites it in words. */
export type SourceId =
  | 'choSaul2009'
  | 'choSaul2009Angle'
  | 'yang2019FixedPoint'
  | 'yang2019Angle'
  | 'yang2019Gradient'
  | 'yang2019ReluGradient'
  | 'oursNoMeanGradient'
  | 'oursOrthogonalityFloor'
  | 'oursUncentredCosine'
  | 'oursUncentredAngle'
  | 'oursIsometryDecay'
  | 'oursGramSpectrum'
  | 'oursParticipationLevel'
  | 'oursRootWidth';

/** What a theory asks of a setting. */
export type ConditionId =
  | 'widthAtLeast'
  | 'noBias'
  | 'widthForBatch'
  | 'widthForDepth'
  | 'batchAtLeast'
  | 'batchBelowTwoRootWidth'
  | 'transientWithinDepth'
  | 'gapSmall'
  | 'cosineAtMost'
  | 'layerSettled';

/** One condition with its numbers: `value` stands against `bound` (at least or below, as its name says). */
export interface Condition {
  readonly id: ConditionId;
  readonly value: number;
  readonly bound: number;
  readonly met: boolean;
}

/** Whether a theory vouches for its numbers here, and the condition that decides: the first that fails, or the first of all. */
export interface Validity {
  readonly holds: boolean;
  readonly because: Condition;
}

/** What a theory says of one metric of one ensemble, layer by layer; never from a sampled number. */
export interface Prediction {
  readonly metric: MetricId;
  /** Index k of `values` is layer firstLayer + k. */
  readonly firstLayer: number;
  /** The predicted ensemble mean of the metric; NaN where the theory says nothing, such as in a transient. */
  readonly values: Float64Array;
  /** The predicted mean of the square of the metric, where the theory says that, too; layer by layer like `values`. */
  readonly squares?: Float64Array;
  /** What is claimed: every value; the common level of the layers; or the slope alone (for a metric drawn on a logarithmic axis, of the logarithm of its mean), the offset being only where the line is hung. */
  readonly kind: 'curve' | 'slope' | 'level';
  /** First and last layer between which the claim holds; outside, values only continue it for the eye. */
  readonly claimed: readonly [first: number, last: number];
  readonly mark: 'theorem' | 'ours' | 'observed';
  readonly source: SourceId;
  readonly validity: Validity;
  /** Bound, while the theory is valid, on what a finite width adds to the claimed number: to the values, or to the slope per layer. */
  readonly finiteWidthTerm: number;
}

/** One theory: of which ensembles and metrics it speaks (validity is another question), and what it says. */
export interface Theory {
  applies(spec: EnsembleSpec, metric: MetricId): boolean;
  predict(spec: EnsembleSpec): Prediction;
}

/** A validity out of its conditions. */
export function validityOf(first: Condition, ...others: readonly Condition[]): Validity {
  const failed = [first, ...others].find(({ met }) => !met);
  return { holds: failed === undefined, because: failed ?? first };
}

/** A condition that a value is at least as large as a bound. */
export const atLeast = (id: ConditionId, value: number, bound: number): Condition => ({ id, value, bound, met: value >= bound });

/** A condition that a value is not larger than a bound. */
export const atMost = (id: ConditionId, value: number, bound: number): Condition => ({ id, value, bound, met: value <= bound });

/** A condition that a value is smaller than a bound. */
export const below = (id: ConditionId, value: number, bound: number): Condition => ({ id, value, bound, met: value < bound });
