import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import { predict } from '../../../theory/predict.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import { margins } from '../../plots/plotArea.ts';
import { pinnedOf } from '../description.ts';
import { eventSentence } from '../eventSentence.ts';
import { pinnedText } from '../pinnedText.ts';
import { shortLine } from '../shortLine.ts';
import { theoryWords } from '../theoryWords.ts';
import { panel } from './ProfilePanel.tsx';
import { type LegendEntry, pictureLegend } from './pictureLegend.ts';
import type { TakenFigure } from './takenFigure.ts';
import { wrapText } from './wrapText.ts';

const [padding, gap] = [24, 28];
const sizes = { title: 18, short: 14, note: 12 } as const;

/** Heights of lines of a saved picture. */
export const lineHeights = { title: 24, short: 19, note: panel.line } as const;

const legendRow = 22;

/** The width of a plot by how many stand beside each other. */
const plotWidths = [0, 560, 440, 340];

interface Block {
  readonly lines: readonly string[];
  /** The foot of the first line. */
  readonly y: number;
}

interface PlacedPanel {
  readonly metric: MetricId;
  readonly prediction: Prediction | undefined;
  readonly notes: readonly string[];
  readonly at: string;
}

/** Where everything of a saved picture stands. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly plotWidth: number;
  readonly title: Block;
  readonly short: Block;
  readonly panels: readonly PlacedPanel[];
  readonly legend: readonly (LegendEntry & { readonly at: string })[];
  readonly remarks: Block;
}

/** Lays a picture out from top to foot: name, networks, plots in up to three columns, legend, what happened, and the link. */
export function layOut({ title, result, pinned: kept, link }: TakenFigure): PictureLayout {
  const settings = settingsOf(result.spec);
  const { metrics, networks } = settings;
  const columns = [2, 4].includes(metrics.length) ? 2 : Math.max(1, Math.min(3, metrics.length));
  const plotWidth = plotWidths[columns];
  const inner = columns * plotWidth + (columns - 1) * gap;
  const block = (texts: readonly string[], size: number, y: number): Block => ({
    lines: texts.flatMap((text) => wrapText(text, size, inner)),
    y,
  });

  const names = block([title], sizes.title, padding + 16);
  const short = block([shortLine(settings)], sizes.short, names.y + names.lines.length * lineHeights.title);
  const top = short.y + short.lines.length * lineHeights.short + 6;
  const noted = metrics.map((metric) => {
    const prediction = predict(result.spec, metric);
    return { metric, prediction, notes: wrapText(noteOf(prediction), sizes.note, plotWidth - margins.left) };
  });
  const rowHeight = panel.head + panel.plot + Math.max(0, ...noted.map(({ notes }) => notes.length)) * panel.line + 26;
  const place = (k: number) => moved(padding + (k % columns) * (plotWidth + gap), top + Math.floor(k / columns) * rowHeight);
  const legendTop = top + Math.ceil(metrics.length / columns) * rowHeight + 2;
  const pinned = pinnedOf(kept, settings);
  const theory = noted.some(({ prediction }) => prediction !== undefined);
  const marks = { networks, drawn: result.drawn, theory, pinned: pinned && pinnedText(pinned.line) };
  const legend = pictureLegend(marks, sizes.note, inner);
  const remarkTop = legendTop + (legend[legend.length - 1].row + 1) * legendRow + 14;
  const events = result.events.map((event) => eventSentence(event, result.drawn));
  const remarks = block([...events, ...(link === undefined ? [] : [link])], sizes.note, remarkTop);
  return {
    width: inner + 2 * padding,
    height: remarkTop + remarks.lines.length * panel.line + padding - 16,
    left: padding,
    plotWidth,
    title: names,
    short,
    panels: noted.map((one, k) => ({ ...one, at: place(k) })),
    legend: legend.map((entry) => ({ ...entry, at: moved(padding + entry.x, legendTop + entry.row * legendRow) })),
    remarks,
  };
}

const moved = (x: number, y: number): string => `translate(${Math.round(x)} ${Math.round(y)})`;

/** What is said of a theory below its plot. */
function noteOf(prediction: Prediction | undefined): string {
  if (prediction === undefined) return messages.figure.legend.noTheory;
  const { claim, verdict } = theoryWords(prediction);
  return claim + verdict;
}
