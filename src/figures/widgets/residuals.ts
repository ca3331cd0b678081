import { summarize } from '../../math/summary.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import { needsGradient } from '../../networks/needs.ts';
import type { Settings } from '../../networks/settings.ts';
import { type Prediction, termAt } from '../../theory/prediction.ts';

/** How far a measured mean is from theory, at every layer of the claim that was measured, in standard errors of the mean. */
export interface Residuals {
  readonly layers: readonly number[];
  /** (measured - predicted) / standard error; NaN where the networks do not differ, or one of the two is no finite number. */
  readonly values: Float64Array;
  /** The declared finite-width term in the same unit; 0 where the theory does not hold, because there it bounds nothing. */
  readonly terms: Float64Array;
  /** Where the line of a predicted slope is hung for the comparison, which compares nothing at that layer. */
  readonly hungAt?: number;
}

/** Standard errors that chance is allowed, beside the declared term. */
export const allowedErrors = 4;

/** Standard errors below this share of a value are rounding: readings and first pictures have about six digits. */
const roundingShare = 1e-6;

interface Difference {
  readonly difference: number;
  readonly error: number;
  readonly term: number;
  /** The size of what was subtracted. */
  readonly size: number;
}

/** What of a profile is compared; of a slope the lines of its networks, too, without which it has no error. */
type Measured = Pick<DepthProfile, 'firstLayer' | 'mean' | 'std' | 'count'> & Partial<Pick<DepthProfile, 'single'>>;

/** Residuals of a mean over networks; undefined where there is no theory, or there are fewer than two networks. */
export function residualsOf(profile: Measured | undefined, prediction: Prediction | undefined): Residuals | undefined {
  if (profile === undefined || prediction === undefined || !profile.count.some((count) => count > 1)) return undefined;
  const first = Math.max(prediction.claimed[0], profile.firstLayer);
  const last = Math.min(prediction.claimed[1], profile.firstLayer + profile.mean.length - 1);
  if (last < first) return undefined;
  const layers = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const isSlope = prediction.kind === 'slope';
  // A line is hung where the signal comes from: the gradient begins at the end.
  const hungAt = isBackward(prediction.metric) ? last : first;
  const differences = layers.map((layer) => (isSlope ? ofSlope(profile, prediction, layer, hungAt) : ofValue(profile, prediction, layer)));
  const { holds } = prediction.validity;
  return {
    layers,
    values: Float64Array.from(differences, ({ difference, error, size }) =>
      error > roundingShare * size && Number.isFinite(difference) ? difference / error : Number.NaN,
    ),
    terms: Float64Array.from(differences, ({ error, term, size }) =>
      error > roundingShare * size ? (holds ? term : 0) / error : Number.NaN,
    ),
    ...(isSlope && { hungAt }),
  };
}

const isBackward = (metric: MetricId): boolean => needsGradient(new Set([metrics[metric].needs]));

function ofValue({ firstLayer, mean, std, count }: Measured, prediction: Prediction, layer: number): Difference {
  const k = layer - firstLayer;
  const predicted = prediction.values[layer - prediction.firstLayer];
  return {
    difference: mean[k] - predicted,
    error: std[k] / Math.sqrt(count[k]),
    term: termAt(prediction, layer),
    size: Math.max(Math.abs(mean[k]), Math.abs(predicted)),
  };
}

/**
 * What is claimed of a slope between two layers: how much the metric, or the logarithm of its mean, changes. The two layers are of the same
 * networks, so the error is that of the change, from the networks that are kept as lines; of a logarithm to first order.
 */
function ofSlope(profile: Measured, prediction: Prediction, layer: number, hungAt: number): Difference {
  const { firstLayer, mean, count, single = [] } = profile;
  const { values, metric, finiteWidthTerm } = prediction;
  const [k, at] = [layer, hungAt].map((one) => one - firstLayer);
  const isLog = metrics[metric].scale === 'log';
  const predicted = values[layer - prediction.firstLayer];
  const hung = values[hungAt - prediction.firstLayer];
  const change = (to: number, from: number): number => (isLog ? Math.log(to / from) : to - from);
  const ofNetwork = (line: Float64Array): number => (isLog ? line[k] / mean[k] - line[at] / mean[at] : line[k] - line[at]);
  return {
    difference: change(mean[k], mean[at]) - change(predicted, hung),
    error: layer === hungAt ? Number.NaN : summarize(single.map(ofNetwork)).std / Math.sqrt(count[k]),
    term: finiteWidthTerm * Math.abs(layer - hungAt),
    size: isLog ? 1 : Math.max(Math.abs(mean[k]), Math.abs(mean[at])),
  };
}

/** The residual at a layer and the term there; undefined where there is none. */
export function residualAt(residuals: Residuals | undefined, layer: number): { readonly value: number; readonly term: number } | undefined {
  if (residuals === undefined) return undefined;
  const k = layer - residuals.layers[0];
  const value = residuals.values[k];
  return value === undefined || Number.isNaN(value) ? undefined : { value, term: residuals.terms[k] };
}

/** Whether a plot of a network of this depth has a strip of differences, empty while its networks are drawn anew: what is claimed decides, and whether one network is all there is. */
export const isCompared = (prediction: Prediction | undefined, depth: number, profile: DepthProfile | undefined): boolean =>
  prediction !== undefined && prediction.claimed[0] <= depth && (profile === undefined || profile.count.some((count) => count > 1));

/** Whether any plot of a figure has a strip. */
export const hasStrip = (
  predictions: readonly (Prediction | undefined)[],
  { depth, networks }: Pick<Settings, 'depth' | 'networks'>,
): boolean => networks > 1 && predictions.some((prediction) => isCompared(prediction, depth, undefined));

/** Residuals over layers or sizes. */
export interface Standing {
  readonly values: ArrayLike<number>;
  readonly terms: ArrayLike<number>;
}

/** At how many of the places that were compared a measurement is within the allowed errors and the declared term. */
export function agreementOf({ values, terms }: Standing): {
  readonly agreeing: number;
  readonly compared: number;
} {
  const compared = Array.from(values, (value, k) => [Math.abs(value), terms[k]]).filter(([value]) => !Number.isNaN(value));
  return { agreeing: compared.filter(([value, term]) => value <= allowedErrors + term).length, compared: compared.length };
}
