import type { PredictedMetric } from '../figures/widgets/prediction/predictedMetric.ts';
import { isBounded } from '../figures/widgets/prediction/predictionAxes.ts';
import type { IslandUse } from '../reader/page.ts';
import { figureOf } from './knobs.ts';
import { sceneQuery } from './scenes.ts';

/** The query string that sets a figure to the networks of a prediction that is drawn; fails where they cannot be, or the metric has no bounds and nobody says the range of its axis. */
export function drawnQuery(
  file: string,
  figure: string,
  { metric, range }: PredictedMetric,
  settings: object,
  islands: readonly IslandUse[],
): string {
  const what = `the prediction of "${metric}"`;
  if (figureOf(file, figure, islands).name !== 'experiment')
    throw new Error(`${file}: ${what} needs an Experiment, which "${figure}" is not.`);
  if (range === undefined && !isBounded(metric)) throw new Error(`${file}: ${what} needs the range of its axis.`);
  if (range !== undefined && !(range[0] < range[1])) throw new Error(`${file}: ${what} has no range from ${range[0]} to ${range[1]}.`);
  return sceneQuery(file, { name: `prediction of ${metric}`, figure, settings }, islands) ?? '';
}
