import { layersOf, type Pointed } from '../figures/widgets/pointed.ts';
import { metrics } from '../networks/metrics/index.ts';
import type { Settings } from '../networks/settings.ts';
import type { IslandId } from '../reader/islands/registry.ts';
import type { IslandUse } from '../reader/page.ts';
import type { MarkId } from '../state/emphasis.ts';
import type { SheetId } from '../theory/sheets/index.ts';
import { found } from './found.ts';
import { figureOf, knobsOfIsland, settingsOfIsland } from './knobs.ts';

/** The marks that a kind of figure may have; which of them are there depends on what it is set to. */
export const marksOf: Readonly<Record<IslandId, readonly MarkId[]>> = {
  activationExplorer: ['function', 'derivative', 'density', 'beside', 'theory', 'fixedPoint', 'diagonal'],
  architectureComparison: ['mean', 'band', 'theory', 'pinned'],
  distanceMap: ['mean', 'band', 'theory', 'pinned', 'residuals', 'outside', 'point'],
  experiment: ['mean', 'band', 'single', 'theory', 'pinned', 'residuals', 'outside'],
  kernelMap: ['theory', 'orbit', 'fixedPoint', 'diagonal', 'cut', 'outside', 'point'],
  normalizationAxes: ['point', 'shared'],
  sideBySide: ['mean', 'band', 'single', 'theory', 'outside'],
  sweep: ['mean', 'theory', 'pinned', 'residuals', 'outside'],
  theoryMap: ['point', 'theory', 'outside'],
};

/** The maps of theory that have a line. */
export const linedSheets: readonly SheetId[] = ['phaseDiagram', 'trainableBatch'];

/** The kinds of figures of which words point out the plot of a metric, and those of which they point out layers. */
const [plotted, layered]: readonly (readonly IslandId[])[] = [
  ['experiment', 'sweep'],
  ['experiment', 'kernelMap', 'distanceMap'],
];

const marksOfIsland = ({ name, props }: IslandUse): readonly MarkId[] =>
  marksOf[name].filter((mark) => name !== 'theoryMap' || mark !== 'theory' || linedSheets.includes(props.of as SheetId));

/** Fails where words point out what a figure does not have: a mark of another kind of figure, a metric that it does not plot, layers beyond its depth. */
export function requirePointed(file: string, figure: string, { mark, metric, layers }: Pointed, islands: readonly IslandUse[]): void {
  const island = figureOf(file, figure, islands);
  const complain = (what: string): never => {
    throw new Error(`${file}: words cannot point out ${what} in the figure "${figure}".`);
  };
  const marks = marksOfIsland(island);
  if (mark && !marks.includes(mark)) found(undefined, file, `mark "${mark}" in the figure "${figure}"`, marks);
  const settings: Settings = settingsOfIsland(island);
  if (metric && !(plotted.includes(island.name) && plottedMetrics(island, settings).includes(metric)))
    complain(`the plot of "${metric}", which it does not have,`);
  const range = layers === undefined ? undefined : layersOf(layers);
  const knobs = knobsOfIsland(island);
  if (layers !== undefined && (range === undefined || !layered.includes(island.name))) complain(`the layers "${layers}"`);
  if (range && range[1] > settings.depth && !knobs.includes('depth')) complain(`layer ${range[1]}, which it does not have,`);
  if (mark === undefined && metric === undefined && layers === undefined) complain('nothing');
}

/** A scene, or a knob of its own, may bring any metric; else those that it opens with. */
function plottedMetrics(island: IslandUse, { metrics: own }: Settings): readonly string[] {
  return knobsOfIsland(island).includes('metrics') ? Object.keys(metrics) : own;
}
