import { type ComparedId, type ComparedLine, type ComparisonResult, numberOf } from '../../networks/comparison.ts';
import type { Settings } from '../../networks/settings.ts';
import { flowAt, type KernelFlow } from '../../theory/meanField/kernelFlow.ts';
import type { ComparedTheory, ComparisonTheory } from '../../theory/predictComparison.ts';
import type { Prediction } from '../../theory/prediction.ts';
import type { Series } from '../plots/plotPaths.ts';
import { niceDomain, type Tick } from '../plots/plotScale.ts';
import { type Residuals, residualsOf } from './residuals.ts';

/** The plots of a comparison: cosines over layers, the same over effective time, and how the gradient grows. */
export const comparisonPanels = ['layers', 'time', 'gain'] as const;

/** A plot of a comparison. */
export type ComparisonPanel = (typeof comparisonPanels)[number];

/** One architecture in one plot. */
export interface PanelLine {
  readonly id: ComparedId;
  readonly number: number;
  /** Of the mean over networks; a value per layer from layer 0. Absent while none is drawn. */
  readonly measured?: Series;
  readonly low?: ArrayLike<number>;
  readonly high?: ArrayLike<number>;
  /** What theory says at infinite width, layer by layer; none over effective time, where all lines have one curve. */
  readonly theory?: Series;
  /** Whether it vouches for that. */
  readonly holds: boolean;
}

/** One plot of a comparison. */
export interface PanelPicture {
  readonly panel: ComparisonPanel;
  readonly lines: readonly PanelLine[];
  /** The one curve, over effective time. */
  readonly flow?: Series;
  readonly x: readonly [number, number];
  readonly y: [number, number];
}

/** Where an effective time stands on its axis: evenly at first, by its logarithm later. */
export const timePlace = (tau: number): number => Math.log1p(tau);

/** Effective times worth a label, as far as the axis goes. */
export const timeTicks = (until: number): readonly Tick[] =>
  [0, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
    .filter((tau) => tau <= until)
    .map((tau) => ({ at: timePlace(tau), label: tau.toLocaleString('en') }));

/** The latest effective time of a comparison. */
export const latestTime = ({ lines }: ComparisonTheory): number =>
  Math.max(0.5, ...lines.map(({ times }) => times?.[times.length - 1] ?? 0));

const lineOf = (result: ComparisonResult | undefined, id: ComparedId): ComparedLine | undefined =>
  result?.lines.find((line) => line.id === id);

/** What one plot of a comparison draws of the architectures that are shown. */
export function panelPicture(
  panel: ComparisonPanel,
  settings: Pick<Settings, 'depth'>,
  theory: ComparisonTheory,
  result: ComparisonResult | undefined,
  isShown: (id: ComparedId) => boolean,
): PanelPicture {
  const lines = theory.lines.filter(({ id }) => isShown(id)).map((of) => panelLine(panel, of, lineOf(result, of.id)));
  const flow = panel === 'time' ? flowSeries(theory.flow) : undefined;
  const x = panel === 'time' ? ([0, timePlace(latestTime(theory))] as const) : ([0, settings.depth] as const);
  return { panel, lines, flow, x, y: domainOf(panel, lines, flow) };
}

function panelLine(panel: ComparisonPanel, theory: ComparedTheory, line: ComparedLine | undefined): PanelLine {
  const { id } = theory;
  const of = panel === 'gain' ? 'gain' : 'cosine';
  const prediction = theory[of];
  const profile = line?.[of];
  const places = panel === 'time' ? theory.times && Array.from(theory.times, timePlace) : undefined;
  const common = { id, number: numberOf(id), holds: prediction?.validity.holds === true };
  const predicted = panel === 'time' ? {} : { theory: prediction && overLayers(prediction) };
  if (profile === undefined || (panel === 'time' && places === undefined)) return { ...common, ...predicted };
  const { firstLayer, mean, std } = profile;
  const edge = (sign: 1 | -1) => mean.map((value, k) => value + sign * std[k]);
  const at = places ?? Array.from(mean, (_, k) => firstLayer + k);
  return { ...common, ...predicted, measured: { places: at, values: mean }, low: edge(-1), high: edge(1) };
}

const overLayers = ({ values, firstLayer }: Prediction): Series => ({ places: Array.from(values, (_, k) => firstLayer + k), values });

const flowSeries = (flow: KernelFlow | undefined): Series | undefined => flow && { places: flow.times.map(timePlace), values: flow.values };

/** Cosines from 0 to 1 at least; gains with room for all that is shown. */
function domainOf(panel: ComparisonPanel, lines: readonly PanelLine[], flow: Series | undefined): [number, number] {
  const rows = [...lines.flatMap(({ measured, theory }) => [measured?.values, theory?.values]), flow?.values];
  const seen = rows.flatMap((row) => Array.from(row ?? [])).filter(Number.isFinite);
  // Rounding around 0 is no cosine below it.
  if (panel !== 'gain') return [Math.min(0, ...seen.map((value) => Math.floor(value * 5 + 0.1) / 5)), 1];
  const [low, high] = [Math.min(-1, ...seen), Math.max(1, ...seen)];
  return niceDomain([low, high], 'linear', 5);
}

/** The differences of one architecture from its own theory. */
export const residualsOfLine = (
  of: 'cosine' | 'gain',
  { id, ...theory }: ComparedTheory,
  result: ComparisonResult | undefined,
): Residuals | undefined => residualsOf(lineOf(result, id)?.[of], theory[of]);

/** How far the measured mean cosines of an architecture are at most from the one curve; undefined where one of the two is not there. */
export function fromFlow(
  { id, times }: ComparedTheory,
  flow: KernelFlow | undefined,
  result: ComparisonResult | undefined,
): number | undefined {
  const line = lineOf(result, id);
  if (line === undefined || times === undefined || flow === undefined) return undefined;
  const { mean, firstLayer } = line.cosine;
  return mean.reduce((most, value, k) => Math.max(most, Math.abs(value - flowAt(flow, times[k + firstLayer]))), 0);
}
