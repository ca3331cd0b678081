import { messages } from '../../../messages/messages.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import type { Metric } from '../../../networks/metrics/metric.ts';
import type { Settings } from '../../../networks/settings.ts';
import { type Sweep, type SweepResult, sweepAt } from '../../../networks/sweep.ts';
import { measuredText } from '../../plots/valueText.ts';
import { pinnedText } from '../pinnedText.ts';
import type { SweepTheory } from '../sweepPicture.ts';
import { sweepPicture } from '../sweepPicture.ts';
import { exponentText, exponentWords, goodnessWords, levelText, type PinnedSweep, sizeName, sweepLine } from '../sweepWords.ts';
import type { DistancePlace } from './DistancePlane.tsx';
import type { Exponents } from './distancePicture.ts';

const { distance: words, figure, parameters, shell } = messages;

/** How a metric of one layer is averaged over networks, in words. */
export function averageOfLayer(metric: MetricId): string {
  const { average, scale }: Metric = metrics[metric];
  return words.scale[scale === 'logarithm' ? 'logarithm' : (average ?? 'mean')];
}

/** What stands at a place of the map: "layer 12, width 64: 0.31 ± 0.01". */
export function placeReading(metric: MetricId, result: SweepResult | undefined, { layer, width }: DistancePlace): string {
  const point = result?.points.find(({ value }) => value === width);
  const level = point?.layers?.[metric]?.levels[layer - metrics[metric].firstLayer];
  return figure.sweep.reading(words.place(layer, width), levelText(level));
}

/** The exponent measured at a layer with its error, and that of theory. */
export function exponentReading(exponents: Exponents | undefined, theory: readonly number[], layer: number): string {
  const k = exponents?.places.indexOf(layer) ?? -1;
  const measured = exponents && Number.isFinite(exponents.values[k]) ? measuredText(exponents.values[k], exponents.errors[k]) : undefined;
  const predicted = theory[layer];
  return words.layerReading(layer, [
    measured ?? words.exponent.none,
    ...(Number.isFinite(predicted) ? [figure.sweep.beside(exponentText(predicted))] : []),
  ]);
}

/** Between which exponents the layers lie; nothing where fewer than two have one. */
export function exponentRange(exponents: Exponents | undefined): string {
  const known = exponents?.places.map((_, k) => k).filter((k) => Number.isFinite(exponents.values[k])) ?? [];
  if (exponents === undefined || known.length < 2) return '';
  const { places, values, errors } = exponents;
  const end = (better: (a: number, b: number) => boolean) => known.reduce((best, k) => (better(values[k], values[best]) ? k : best));
  const [low, high] = [end((a, b) => a < b), end((a, b) => a > b)];
  const text = (k: number): string => measuredText(values[k], errors[k]);
  return words.range(text(low), places[low], text(high), places[high]);
}

function pathAt(metric: MetricId, { points, sweep }: SweepResult, layer: number): readonly string[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (first?.levels[metric] === undefined) return [];
  const [from, fromSize, to, toSize] = [first, last].flatMap(({ levels, value }) => [
    levelText(levels[metric]),
    sizeName(sweep.over, value),
  ]);
  return [words.path(parameters.metric[metric].short, layer, from, fromSize, to, toSize)];
}

/** What the sentence of the figure is of. */
export interface Described {
  readonly metric: MetricId;
  readonly settings: Settings;
  readonly sweep: Sweep;
  readonly result: SweepResult | undefined;
  readonly exponents: Exponents | undefined;
  readonly theory: SweepTheory | undefined;
  readonly layer: number;
  readonly pinned?: PinnedSweep;
}

/** The map in words: the levels at the layer that is read off, their exponent and theory's, and the exponents of all layers. */
export function distanceDescription({ metric, settings, sweep, result, exponents, theory, layer, pinned }: Described): string {
  const at = result && sweepAt(result, layer);
  const picture = at && sweepPicture(metric, at);
  const beside = pinned && sweepAt(pinned.result, Math.min(layer, pinned.result.spec.network.depth));
  const sentences = [
    figure.sweep.describe(sweepLine(settings, sweep), at ? pathAt(metric, at, layer) : []),
    exponentWords(picture, theory, settings.networks),
    goodnessWords(picture),
    exponentRange(exponents),
    ...(beside ? [figure.describe.pinned(pinnedText(pinned.line), pathAt(metric, beside, layer))] : []),
  ];
  return shell.sentences(sentences.filter((sentence) => sentence !== ''));
}
