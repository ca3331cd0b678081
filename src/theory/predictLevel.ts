import { settledLayers } from '../networks/level.ts';
import { type MetricId, metrics } from '../networks/metrics/index.ts';
import type { Metric } from '../networks/metrics/metric.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { predict } from './predict.ts';
import { atLeast, type Prediction, termAt, validityOf } from './prediction.ts';

/** What a theory says of the level that a metric settles at. */
export interface LevelPrediction extends Pick<Prediction, 'mark' | 'source' | 'assumptions' | 'validity' | 'finiteWidthTerm'> {
  /** Averaged over the settled layers as the metric asks. */
  readonly value: number;
}

/** What theory says of the settled level of a metric, valid there or not; undefined where no theory speaks of levels, or of every settled layer. */
export function predictLevel(spec: EnsembleSpec, metric: MetricId): LevelPrediction | undefined {
  const prediction = predict(spec, metric);
  if (prediction === undefined || prediction.kind === 'slope') return undefined;
  const squared = (metrics[metric] as Metric).average === 'rootMeanSquare';
  const values = squared ? prediction.squares : prediction.values;
  const { depth } = spec.network;
  const [first, last] = settledLayers(depth);
  const settled = values?.subarray(first - prediction.firstLayer, last - prediction.firstLayer + 1).filter((value) => !Number.isNaN(value));
  if (settled === undefined || settled.length === 0) return undefined;
  const mean = settled.reduce((sum, value) => sum + value, 0) / settled.length;
  const { mark, source, assumptions, validity, claimed } = prediction;
  // The deeper half begins at the first layer of the claim or later.
  const settles = atLeast('transientWithinDepth', depth, 2 * claimed[0] - 1);
  return {
    value: squared ? Math.sqrt(mean) : mean,
    mark,
    source,
    assumptions,
    // Declared of means: a root mean square is taken to be moved no more than they are.
    finiteWidthTerm: largestTerm(prediction, first, last),
    validity: validity.holds && !settles.met ? validityOf(settles) : validity,
  };
}

/** What a prediction says of a metric at one layer by itself, averaged over networks as the metric asks; undefined where it claims nothing there. */
export function levelAtLayer(prediction: Prediction, layer: number): LevelPrediction | undefined {
  const { metric, kind, claimed, firstLayer, mark, source, assumptions, validity } = prediction;
  const squared = (metrics[metric] as Metric).average === 'rootMeanSquare';
  const value = (squared ? prediction.squares : prediction.values)?.[layer - firstLayer] ?? Number.NaN;
  if (kind === 'slope' || layer < claimed[0] || layer > claimed[1] || Number.isNaN(value)) return undefined;
  return { value: squared ? Math.sqrt(value) : value, mark, source, assumptions, validity, finiteWidthTerm: termAt(prediction, layer) };
}

/** The largest declared term of some layers. */
function largestTerm(prediction: Prediction, first: number, last: number): number {
  const terms = Array.from({ length: last - first + 1 }, (_, k) => termAt(prediction, first + k));
  return Math.max(0, ...terms.filter((term) => !Number.isNaN(term)));
}
