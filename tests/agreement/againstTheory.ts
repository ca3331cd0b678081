import { expect } from 'vitest';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import { predict } from '../../src/theory/predict.ts';
import type { Prediction } from '../../src/theory/prediction.ts';
import type { Expected } from './agreement.ts';
import { levelOf, logarithmicSlope, type Measured, meanOf, type Sampled } from './ensembles.ts';

/** What theory says of a metric of what was drawn, as a claim to check: its validity must be as told. */
export function predictionOf({ spec }: Sampled, metric: MetricId, holds: boolean): Prediction {
  const prediction = predict(spec, metric);
  if (!prediction) throw new Error(`No theory speaks of ${metric}.`);
  expect(prediction.validity.holds, `validity: ${JSON.stringify(prediction.validity.because)}`).toBe(holds);
  return prediction;
}

/** A pair of what was measured and what was predicted. */
export type Comparison = readonly [Measured, Expected];

/**
 * The slope that a prediction claims of ln ||dL/dh_l||, per layer toward the input, between two layers where it speaks: of their
 * difference, since steps that are independent make it the best estimate.
 */
export function gradientSlope(
  what: string,
  drawn: Sampled,
  { values, finiteWidthTerm, claimed }: Prediction,
  between: readonly [number, number] = claimed,
): Comparison {
  const [first, last] = between;
  const slope = (line: Float64Array) => (line[first] - line[last]) / (last - first);
  return [meanOf(drawn.lines.gradientNorm, slope), { what, value: slope(values), term: finiteWidthTerm }];
}

/** The level that a prediction claims, over the layers that it claims it for. */
export function level(what: string, metric: MetricId, drawn: Sampled, { values, finiteWidthTerm, claimed }: Prediction): Comparison {
  const measured = meanOf(drawn.lines[metric], (line) => levelOf(line, claimed));
  return [measured, { what, value: levelOf(values, claimed), term: finiteWidthTerm }];
}

/** One layer of a predicted curve. */
export function atLayer(
  what: string,
  metric: MetricId,
  drawn: Sampled,
  { values, finiteWidthTerm }: Prediction,
  layer: number,
): Comparison {
  const measured = meanOf(drawn.lines[metric], (line) => line[layer]);
  return [measured, { what: `${what}, layer ${layer}`, value: values[layer], term: finiteWidthTerm }];
}

/** The slope of the logarithm of the mean that a prediction claims. */
export function decay(
  what: string,
  metric: MetricId,
  drawn: Sampled,
  { values, finiteWidthTerm, claimed }: Prediction,
  between: readonly [number, number] = claimed,
): Comparison {
  const value = logarithmicSlope([values], between).mean;
  return [logarithmicSlope(drawn.lines[metric], between), { what, value, term: finiteWidthTerm }];
}
