import { heightAt, type LineFit } from '../../math/lineFit.ts';
import { logarithmOf } from '../../networks/level.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import { powerLawOf } from '../../networks/powerLaw.ts';
import type { Settings } from '../../networks/settings.ts';
import type { Sweep, SweepPoint, SweepResult } from '../../networks/sweep.ts';
import { predictSweep, type SweepPrediction } from '../../theory/predictSweep.ts';
import type { Series } from '../plots/plotPaths.ts';
import { niceDomain, type ScaleKind, tidyDecades } from '../plots/plotScale.ts';

/** One metric of a sweep as its plot draws it: sizes as logarithms to base 10, and levels, too, on an axis of decades. */
export interface SweepPicture {
  readonly points: readonly SweepPoint[];
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** Ends of the error bars, a standard error away. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Whether all networks of a size are drawn. */
  readonly finished: readonly boolean[];
  /** The power law through the finished points, in natural logarithms. */
  readonly fit: LineFit | undefined;
  /** The same on the axes. */
  readonly line: Series | undefined;
}

/** What theory says of the levels of a metric over a sweep, in the same places. */
export interface SweepTheory extends SweepPrediction {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** How the axis of a metric's level is spaced. */
export const levelScale = (metric: MetricId): ScaleKind => (metrics[metric].scale === 'logarithm' ? 'linear' : 'decades');

/** A natural logarithm of a level on the axis of its metric. */
export const onAxis = (metric: MetricId, logarithm: number): number =>
  levelScale(metric) === 'linear' ? logarithm : logarithm / Math.LN10;

/** What a plot draws of a metric of a sweep. */
export function sweepPicture(metric: MetricId, { points, spec }: SweepResult): SweepPicture {
  const logarithms = points.map(({ levels }) => {
    const level = levels[metric];
    return level ? logarithmOf(metric, level) : { value: Number.NaN, error: Number.NaN };
  });
  const at = (sign: -1 | 0 | 1) => logarithms.map(({ value, error }) => onAxis(metric, sign === 0 ? value : value + sign * error));
  const finished = points.map(({ drawn }) => drawn === spec.networks);
  const fitted = points.filter((_, k) => finished[k]);
  const fit = powerLawOf(metric, fitted);
  const ends = [fitted[0], fitted[fitted.length - 1]].map((point) => point?.value);
  const line = fit && {
    places: ends.map(Math.log10),
    values: ends.map((size) => onAxis(metric, heightAt(fit, Math.log(size)))),
  };
  return { points, places: points.map(({ value }) => Math.log10(value)), values: at(0), low: at(-1), high: at(1), finished, fit, line };
}

/** What theory says of a metric over a sweep; undefined where it speaks of no size. */
export function sweepTheory(metric: MetricId, settings: Settings, sweep: Sweep): SweepTheory | undefined {
  const prediction = predictSweep(settings, sweep, metric);
  return prediction && theoryOnAxes(metric, prediction);
}

/** A prediction over a sweep where its plot draws it. */
export function theoryOnAxes(metric: MetricId, prediction: SweepPrediction): SweepTheory {
  const values = prediction.logarithms.map((logarithm) => onAxis(metric, logarithm));
  return { ...prediction, places: prediction.sizes.map(Math.log10), values };
}

/** The vertical domain of a metric's plot: everything that it shows has room. */
export function sweepDomain(metric: MetricId, rows: readonly (readonly number[])[]): [number, number] {
  const seen = rows.flat().filter(Number.isFinite);
  if (seen.length === 0) return levelScale(metric) === 'linear' ? [-1, 1] : [-2, 0];
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const spare = 0.03 + 0.04 * (high - low);
  const domain = [low - spare, high + spare] as const;
  return levelScale(metric) === 'linear' ? niceDomain(domain, 'linear', 4) : tidyDecades(domain);
}

/** The horizontal domain of a sweep, with room beside its first and last size. */
export function sizeDomain({ values }: Sweep): [number, number] {
  const [low, high] = [values[0], values[values.length - 1]].map(Math.log10);
  const spare = 0.05 * (high - low);
  return [low - spare, high + spare];
}
