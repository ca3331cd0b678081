import { layersOf, type Pointed } from '../figures/widgets/pointed.ts';
import { metrics } from '../networks/metrics/index.ts';
import type { Settings } from '../networks/settings.ts';
import type { IslandUse } from '../reader/page.ts';
import type { MarkId } from '../state/emphasis.ts';
import { found } from './found.ts';
import { figureOf, knobsOfIsland, settingsOfIsland } from './knobs.ts';

/** Marks of the kinds of figures; one that is not here has those of a map. */
const marksOf: Readonly<Partial<Record<IslandUse['name'], readonly MarkId[]>>> = {
  experiment: ['mean', 'band', 'single', 'theory', 'pinned', 'residuals'],
  sweep: ['mean', 'theory', 'pinned', 'residuals'],
};

/** Fails where words point out what a figure does not have: a mark of another kind of figure, a metric that it does not plot, layers beyond its depth. */
export function requirePointed(file: string, figure: string, { mark, metric, layers }: Pointed, islands: readonly IslandUse[]): void {
  const island = figureOf(file, figure, islands);
  const complain = (what: string): never => {
    throw new Error(`${file}: words cannot point out ${what} in the figure "${figure}".`);
  };
  const marks = marksOf[island.name] ?? ['point'];
  if (mark && !marks.includes(mark)) found(undefined, file, `mark "${mark}" in the figure "${figure}"`, marks);
  const settings: Settings = settingsOfIsland(island);
  if (metric && !plottedMetrics(island, settings).includes(metric)) complain(`the plot of "${metric}", which it does not have,`);
  const range = layers === undefined ? undefined : layersOf(layers);
  const knobs = knobsOfIsland(island);
  if (layers !== undefined && (range === undefined || island.name !== 'experiment')) complain(`the layers "${layers}"`);
  if (range && range[1] > settings.depth && !knobs.includes('depth')) complain(`layer ${range[1]}, which it does not have,`);
  if (mark === undefined && metric === undefined && layers === undefined) complain('nothing');
}

/** A scene, or a knob of its own, may bring any metric; else those that it opens with. */
function plottedMetrics(island: IslandUse, { metrics: own }: Settings): readonly string[] {
  return knobsOfIsland(island).includes('metrics') ? Object.keys(metrics) : own;
}
