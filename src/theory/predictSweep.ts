import { fitLine } from '../math/lineFit.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import { logarithmOf } from '../networks/level.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import type { Settings } from '../networks/settings.ts';
import { runsOf, type Sweep, type SweepRun } from '../networks/sweep.ts';
import { predict } from './predict.ts';
import { type LevelPrediction, levelAtLayer, predictLevel } from './predictLevel.ts';

/** What theory says of the settled levels of a metric over a sweep. */
export interface SweepPrediction {
  readonly sizes: readonly number[];
  /** At each size what a theory says there, where one speaks. */
  readonly levels: readonly (LevelPrediction | undefined)[];
  /** Natural logarithms of the levels; NaN where there is none. */
  readonly logarithms: readonly number[];
  /** Where a theory vouches for its level. */
  readonly holds: readonly boolean[];
  /** Slope of the logarithms against that of the size, where theory vouches for two sizes or more; else where it speaks at all. */
  readonly exponent: number | undefined;
  /** Whether theory vouches for that exponent. */
  readonly vouched: boolean;
}

/** What theory says of a metric over a sweep; undefined where it speaks of no size. */
export function predictSweep(settings: Settings, sweep: Sweep, metric: MetricId): SweepPrediction | undefined {
  const runs = runsOf(settings, sweep);
  const levels = runs.map((run) => predictLevel(specOf(run.settings), metric));
  return together(metric, runs, levels);
}

/** What theory says of a metric over a sweep at every layer from 0 to L by itself. */
export function predictSweepLayers(settings: Settings, sweep: Sweep, metric: MetricId): readonly (SweepPrediction | undefined)[] {
  const runs = runsOf(settings, sweep);
  const predictions = runs.map((run) => predict(specOf(run.settings), metric));
  return Array.from({ length: settings.depth + 1 }, (_, layer) =>
    together(
      metric,
      runs,
      predictions.map((prediction) => prediction && levelAtLayer(prediction, layer)),
    ),
  );
}

/** The levels of the sizes as one prediction; undefined where none has one. */
function together(
  metric: MetricId,
  runs: readonly SweepRun[],
  levels: readonly (LevelPrediction | undefined)[],
): SweepPrediction | undefined {
  const sizes = runs.map(({ value }) => value);
  if (levels.every((level) => level === undefined)) return undefined;
  const logarithms = levels.map((level) => (level ? logarithmOf(metric, { value: level.value, error: 0 }).value : Number.NaN));
  const holds = levels.map((level) => level?.validity.holds === true);
  const vouched = slopeOf(sizes, logarithms, (k) => holds[k]);
  const exponent = vouched ?? slopeOf(sizes, logarithms, () => true);
  return { sizes, levels, logarithms, holds, exponent, vouched: vouched !== undefined };
}

/** The slope through the points that are kept and finite, all of equal weight. */
function slopeOf(sizes: readonly number[], logarithms: readonly number[], isKept: (k: number) => boolean): number | undefined {
  const kept = sizes.map((_, k) => k).filter((k) => isKept(k) && Number.isFinite(logarithms[k]));
  const xs = kept.map((k) => Math.log(sizes[k]));
  return fitLine(
    xs,
    kept.map((k) => logarithms[k]),
    xs.map(() => 1),
  )?.slope;
}
