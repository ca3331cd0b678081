import { settingsOf } from '../../../networks/ensembleSpec.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { ObservableId } from '../../../networks/observables/index.ts';
import { predict } from '../../../theory/predict.ts';
import { margins } from '../../plots/plotArea.ts';
import { pinnedOf } from '../description.ts';
import { eventSentence } from '../eventSentence.ts';
import { layerTheory, showsTheory } from '../layerTheory.ts';
import { pinnedText } from '../pinnedText.ts';
import { shortLine } from '../shortLine.ts';
import { pooledNetworks } from '../spectrumPicture.ts';
import { type PanelSize, panel } from './Panel.tsx';
import { pictureNotes, profileNote } from './panelNotes.ts';
import { type LegendEntry, pictureLegend } from './pictureLegend.ts';
import type { TakenFigure } from './takenFigure.ts';
import { layerOfFigure, type TakenPictures } from './takenPictures.ts';
import { wrapText } from './wrapText.ts';

const [padding, gap] = [24, 28];
const sizes = { title: 18, short: 14, note: 12 } as const;

/** Heights of lines of a saved picture. */
export const lineHeights = { title: 24, short: 19, note: panel.line } as const;

const legendRow = 22;

const heights = { lines: 224, pictures: 320 } as const;

/** The width of a plot by how many stand beside each other. */
const plotWidths = [0, 560, 440, 340];

interface Block {
  readonly lines: readonly string[];
  /** The foot of the first line. */
  readonly y: number;
}

/** What a panel shows. */
type Subject = { readonly observable: ObservableId } | { readonly metric: MetricId };

interface PlacedPanel {
  readonly of: Subject;
  readonly notes: readonly string[];
  readonly at: string;
}

/** Where everything of a saved picture stands. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly plot: PanelSize;
  readonly title: Block;
  readonly short: Block;
  readonly panels: readonly PlacedPanel[];
  readonly legend: readonly (LegendEntry & { readonly at: string })[];
  readonly remarks: Block;
}

/** Lays a picture out from top to foot: name, networks, plots in up to three columns, legend, what happened, and the link. */
export function layOut(figure: TakenFigure, pictures: TakenPictures): PictureLayout {
  const { title, result, pinned: kept, link } = figure;
  const settings = settingsOf(result.spec);
  const { metrics, observables, networks } = settings;
  const subjects: readonly Subject[] = [...observables.map((observable) => ({ observable })), ...metrics.map((metric) => ({ metric }))];
  const columns = [2, 4].includes(subjects.length) ? 2 : Math.max(1, Math.min(3, subjects.length));
  const plotWidth = plotWidths[columns];
  const plotHeight = heightOf(observables, plotWidth);
  const inner = columns * plotWidth + (columns - 1) * gap;
  const block = (texts: readonly string[], size: number, y: number): Block => ({
    lines: texts.flatMap((text) => wrapText(text, size, inner)),
    y,
  });

  const names = block([title], sizes.title, padding + 16);
  const short = block([shortLine(settings)], sizes.short, names.y + names.lines.length * lineHeights.title);
  const top = short.y + short.lines.length * lineHeights.short + 6;
  const noted = subjects.map((of) => {
    const texts = 'metric' in of ? [profileNote(result.spec, of.metric)] : pictureNotes(of.observable, pictures);
    return { of, notes: texts.flatMap((text) => wrapText(text, sizes.note, plotWidth - margins.left)) };
  });
  const rowHeight = panel.head + plotHeight + Math.max(0, ...noted.map(({ notes }) => notes.length)) * panel.line + 26;
  const place = (k: number) => moved(padding + (k % columns) * (plotWidth + gap), top + Math.floor(k / columns) * rowHeight);
  const legendTop = top + Math.ceil(subjects.length / columns) * rowHeight + 2;
  const pinned = pinnedOf(kept, settings);
  const theory = metrics.some((metric) => predict(result.spec, metric)) || showsTheory(layerTheory(settings, layerOfFigure(figure)));
  const marks = {
    networks,
    drawn: result.drawn,
    lines: metrics.length > 0 || observables.includes('angle'),
    pooled: observables.includes('spectrum') ? pooledNetworks(settings) : undefined,
    theory,
    pinned: pinned && pinnedText(pinned.line),
  };
  const legend = pictureLegend(marks, sizes.note, inner);
  const rows = legend.length === 0 ? 0 : legend[legend.length - 1].row + 1;
  const remarkTop = legendTop + rows * legendRow + 14;
  const events = result.events.map((event) => eventSentence(event, result.drawn));
  const remarks = block([...events, ...(link === undefined ? [] : [link])], sizes.note, remarkTop);
  return {
    width: inner + 2 * padding,
    height: remarkTop + remarks.lines.length * panel.line + padding - 16,
    left: padding,
    plot: { width: plotWidth, height: plotHeight },
    title: names,
    short,
    panels: noted.map((one, k) => ({ ...one, at: place(k) })),
    legend: legend.map((entry) => ({ ...entry, at: moved(padding + entry.x, legendTop + entry.row * legendRow) })),
    remarks,
  };
}

const moved = (x: number, y: number): string => `translate(${Math.round(x)} ${Math.round(y)})`;

/** How high plots are: higher beside a matrix or a histogram, as on the page. */
function heightOf(observables: readonly ObservableId[], width: number): number {
  if (observables.length === 0) return heights.lines;
  return observables.every((id) => id === 'angle') ? Math.max(heights.lines, width / 2 + 28) : heights.pictures;
}
