import type { MetricId } from '../networks/metrics/index.ts';
import type { EnsembleSpec } from '../networks/spec.ts';

/** Where a prediction comes from; the catalogue of messages cites it in words. */
export type SourceId =
  | 'choSaul2009'
  | 'choSaul2009Angle'
  | 'schoenholz2017'
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
  | 'oursRootWidth'
  | 'oursMeanFieldGradient'
  | 'oursUniformAttention'
  | 'pennington2017Mean'
  | 'pennington2017Variance'
  | 'oursJacobianEdge'
  | 'marchenkoPastur'
  | 'oursLyapunov'
  | 'oursFlatSlopes'
  | 'oursReluChain'
  | 'oursEffectiveTime'
  | 'oursSpatialMode'
  | 'oursGaussianLyapunov'
  | 'oursBatchNormFixedPoint'
  | 'oursShapedGradient'
  | 'oursCosineFloor'
  | 'oursSpectrumLevel'
  | 'oursDistanceFromWide'
  | 'oursOrthogonalGradient'
  | 'oursLinearVolume'
  | 'oursRelaxation'
  | 'yang2019Trainability'
  | 'oursIsometryRate'
  | 'oursIsometryEscape'
  | 'oursIsometryBound'
  | 'oursRowGain'
  | 'oursWideSignal'
  | 'joudaki2025FixedPoint'
  | 'oursKernelRate'
  | 'oursGradientGain'
  | 'oursStrength'
  | 'oursPhase'
  | 'oursPowerLaw'
  | 'oursIsometryFloor'
  | 'oursShapedRate'
  | 'oursBranchShare'
  | 'oursAttentionCube'
  | 'oursLengthVariance'
  | 'oursCircleShape'
  | 'oursAttentionResidual'
  | 'oursJacobianLaw';

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
  | 'layerSettled'
  | 'gradientSpread'
  | 'lengthSpread'
  | 'spectrumSpread'
  | 'fixedPointAttracts'
  | 'fluctuationsKnown'
  | 'fluctuationsSmall'
  | 'samplesApart'
  | 'nearCritical'
  | 'cosineAtLeast'
  | 'modeStandsOut';

/** What a theory takes for granted and no number of a spec tells; the catalogue of messages says it in words. */
export type AssumptionId =
  /** Sums over units are normal numbers and averages over units are their means. */
  | 'infiniteWidth'
  /** The weights on the way back are independent of those on the way forward (Yang et al. 2019, Assumption 2). */
  | 'freshBackwardWeights'
  /** Every pair of samples of the batch has one cosine. */
  | 'exchangeableBatch'
  /** What is beyond the first order in the distance to a fixed point is left out. */
  | 'nearFixedPoint'
  /** The softmax of attention gives every token the same weight. */
  | 'uniformAttention'
  /** What a finite width adds is taken to first order in 1/d. */
  | 'firstOrderInWidth';

/** How sure the book is: proven in a paper, derived and measured here, or only observed. */
export type Mark = 'theorem' | 'ours' | 'observed';

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
  /** All that it asks of a setting, the deciding one among them. */
  readonly conditions: readonly Condition[];
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
  /** The predicted standard deviation of the metric over networks, where the theory says that, too; layer by layer like `values`. */
  readonly deviations?: Float64Array;
  /** What is claimed: every value; the common level of the layers; or the slope alone (for a metric drawn on a logarithmic axis, of the logarithm of its mean), the offset being only where the line is hung. */
  readonly kind: 'curve' | 'slope' | 'level';
  /** First and last layer between which the claim holds; outside, values only continue it for the eye. */
  readonly claimed: readonly [first: number, last: number];
  readonly mark: Mark;
  readonly source: SourceId;
  readonly assumptions: readonly AssumptionId[];
  readonly validity: Validity;
  /** Bound, while the theory is valid, on what a finite width adds to the claimed number: to the values, or to the slope per layer. */
  readonly finiteWidthTerm: number;
  /** The same layer by layer like `values`, where it depends on the layer; `finiteWidthTerm` is the largest then. */
  readonly finiteWidthTerms?: Float64Array;
}

/** The declared finite-width term of a layer of a curve or a level. */
export function termAt({ finiteWidthTerm, finiteWidthTerms, firstLayer }: Prediction, layer: number): number {
  return finiteWidthTerms?.[layer - firstLayer] ?? finiteWidthTerm;
}

/** A law that values follow: where its density is, and how much of it is at or below a value. */
export interface SpectrumLaw {
  /** Between which the density is positive. */
  readonly edges: readonly [lower: number, upper: number];
  /** Away from zero. */
  density(x: number): number;
  /** The share at or below x. */
  cumulative(x: number): number;
}

/** One theory: of which ensembles and metrics it speaks (validity is another question), and what it says. */
export interface Theory {
  /** Whether it knows what dropout does; where it does not, it is not asked. */
  readonly knowsDropout?: boolean;
  applies(spec: EnsembleSpec, metric: MetricId): boolean;
  predict(spec: EnsembleSpec): Prediction;
}

/** A validity out of its conditions. */
export function validityOf(first: Condition, ...others: readonly Condition[]): Validity {
  const conditions = [first, ...others];
  const failed = conditions.find(({ met }) => !met);
  return { holds: failed === undefined, because: failed ?? first, conditions };
}

/** A condition that a value is at least as large as a bound. */
export const atLeast = (id: ConditionId, value: number, bound: number): Condition => ({ id, value, bound, met: value >= bound });

/** A condition that a value is not larger than a bound. */
export const atMost = (id: ConditionId, value: number, bound: number): Condition => ({ id, value, bound, met: value <= bound });

/** A condition that a value is smaller than a bound. */
export const below = (id: ConditionId, value: number, bound: number): Condition => ({ id, value, bound, met: value < bound });
