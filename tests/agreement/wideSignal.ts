import { expect } from 'vitest';
import { summarize } from '../../src/math/summary.ts';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { type SignalMetricId, signalMetrics } from '../../src/theory/fluctuations/signalMetrics.ts';
import { type Prediction, type Theory, termAt } from '../../src/theory/prediction.ts';
import { wideSignal } from '../../src/theory/profiles/wideSignal.ts';
import { type Sampled, sampled } from './ensembles.ts';

/** One layer of one metric of drawn networks, beside its predicted mean and deviation. */
export interface WideRow {
  readonly what: string;
  readonly metric: SignalMetricId;
  readonly holds: boolean;
  /** The share of variance against the largest that the theory allows. */
  readonly share: number;
  /** Standard errors by which the mean is beyond the term; and from the value, term or not. */
  readonly beyond: number;
  readonly sigmas: number;
  /** Measured over predicted deviation; undefined where neither varies. */
  readonly ratio: number | undefined;
}

export const wideMetrics = Object.keys(signalMetrics) as SignalMetricId[];

/** What the theory of wide signals says, whoever else speaks. */
export function widePrediction({ spec }: Pick<Sampled, 'spec'>, metric: MetricId): Prediction | undefined {
  return Object.values<Theory>(wideSignal)
    .find((theory) => theory.applies(spec, metric))
    ?.predict(spec);
}

/** Draws networks and compares the first, the middle and the last layer of what is claimed of every metric. */
export async function wideRowsOf(cell: Partial<Settings>, networks: number): Promise<WideRow[]> {
  const drawn = await sampled({ seed: 77, ...cell, networks, metrics: wideMetrics });
  return wideMetrics.flatMap((metric) => {
    const prediction = widePrediction(drawn, metric);
    if (prediction === undefined) return [];
    const [first, last] = prediction.claimed;
    const layers = [...new Set([first, Math.round((first + last) / 2), last])];
    return layers.map((layer) => rowOf(`${JSON.stringify(cell)}, layer ${layer}`, metric, prediction, drawn, layer));
  });
}

function rowOf(what: string, metric: SignalMetricId, prediction: Prediction, { lines }: Sampled, layer: number): WideRow {
  const { mean, std, count } = summarize((lines[metric] ?? []).map((line) => line[layer]));
  const [value, deviation] = [prediction.values[layer], prediction.deviations?.[layer] ?? Number.NaN];
  const [error, off] = [std / Math.sqrt(count), Math.abs(mean - value)];
  return {
    what,
    metric,
    holds: prediction.validity.holds,
    share: shareOf(prediction),
    beyond: Math.max(0, off - termAt(prediction, layer)) / Math.max(error, Number.MIN_VALUE),
    sigmas: off / Math.max(error, Number.MIN_VALUE),
    ratio: deviation > 1e-5 * Math.abs(value) && std > 0 ? std / deviation : undefined,
  };
}

function shareOf({ validity: { conditions } }: Prediction): number {
  const small = conditions.find(({ id }) => id === 'fluctuationsSmall');
  return small ? small.value / small.bound : Number.NaN;
}

/** Means within 4 standard errors and the term. Deviations, where the share is well below its bound, within 4 of their own standard errors and a quarter, for what first order leaves out. */
export function settleWide(rows: readonly WideRow[], networks: number, least: number): void {
  const held = rows.filter(({ holds }) => holds);
  console.log(tableOf(held));
  expect(held.filter(({ beyond }) => !(beyond <= 4))).toEqual([]);
  const allowed = 0.25 + 4 / Math.sqrt(2 * networks);
  const firm = held.filter(({ share, ratio }) => share < 0.4 && ratio !== undefined);
  expect(firm.filter(({ ratio = 1 }) => Math.abs(ratio - 1) > allowed)).toEqual([]);
  expect(firm.length).toBeGreaterThanOrEqual(least / 20);
  expect(held.length).toBeGreaterThanOrEqual(least);
  expect(new Set(held.map(({ metric }) => metric)).size).toBe(wideMetrics.length);
}

function tableOf(rows: readonly WideRow[]): string {
  const lines = wideMetrics.map((metric) => {
    const of = rows.filter((row) => row.metric === metric);
    const ratios = of.flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio])).sort((a, b) => a - b);
    const [least, middle, most] = [ratios[0], ratios[Math.floor(ratios.length / 2)], ratios.at(-1)].map((ratio) => ratio?.toFixed(2));
    return `| ${metric} | ${of.length} | ${Math.max(...of.map(({ beyond }) => beyond)).toFixed(1)} | ${least}, ${middle}, ${most} |`;
  });
  const head =
    '| metric | comparisons | largest distance beyond the term, standard errors | deviation, measured / predicted: least, median, most |';
  return [head, '| --- | --- | --- | --- |', ...lines].join('\n');
}
