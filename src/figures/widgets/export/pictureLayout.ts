import type { SampleEvent } from '../../../networks/ensembleResult.ts';
import { margins } from '../../plots/plotArea.ts';
import { eventSentence } from '../eventSentence.ts';
import { panel } from './PicturePanel.tsx';
import { type LegendEntry, type LegendMark, legendRows } from './pictureLegend.ts';
import { wrapText } from './wrapText.ts';

const [padding, gap] = [24, 28];
const sizes = { title: 18, short: 14, note: 12 } as const;

/** Heights of lines of a saved picture. */
export const lineHeights = { title: 24, short: 19, note: panel.line } as const;

const legendRow = 22;

/** The width of a plot by how many stand beside each other. */
const plotWidths = [0, 560, 440, 340, 280];

interface Block {
  readonly lines: readonly string[];
  /** The foot of the first line. */
  readonly y: number;
}

interface PlacedPanel {
  readonly notes: readonly string[];
  readonly at: string;
}

/** Where everything of a saved picture stands. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly title: Block;
  readonly short: Block;
  readonly panels: readonly PlacedPanel[];
  readonly legend: readonly (LegendEntry & { readonly at: string })[];
  readonly remarks: Block;
}

/** What a saved picture holds. */
export interface PictureContents {
  readonly title: string;
  /** The networks at hand. */
  readonly line: string;
  /** What is said below each plot, in paragraphs. */
  readonly notes: readonly (readonly string[])[];
  /** How high a plot of a width is; as high as lines over the layers where nothing is said. */
  readonly plotHeight?: (width: number) => number;
  /** How many plots stand beside each other; as their number suggests where nothing is said. */
  readonly columns?: number;
  readonly legend: readonly LegendMark[];
  /** Which part of the figure it shows, where not all of it. */
  readonly part?: string;
  readonly events: readonly SampleEvent[];
  readonly drawn: number;
  readonly link?: string;
}

/** Lays a picture out from top to foot: name, networks, plots in up to three columns, legend, what happened, and the link. */
export function layOut({
  title,
  line,
  notes,
  legend: marks,
  part,
  events,
  drawn,
  link,
  plotHeight: heightOf = () => panel.plot,
  columns: asked,
}: PictureContents): PictureLayout {
  const count = notes.length;
  const columns = asked ?? ([2, 4].includes(count) ? 2 : Math.max(1, Math.min(3, count)));
  const plotWidth = plotWidths[columns];
  const plotHeight = heightOf(plotWidth);
  const inner = columns * plotWidth + (columns - 1) * gap;
  const block = (texts: readonly string[], size: number, y: number): Block => ({
    lines: texts.flatMap((text) => wrapText(text, size, inner)),
    y,
  });

  const names = block([title], sizes.title, padding + 16);
  const short = block([line], sizes.short, names.y + names.lines.length * lineHeights.title);
  const top = short.y + short.lines.length * lineHeights.short + 6;
  const noted = notes.map((texts) => texts.flatMap((text) => wrapText(text, sizes.note, plotWidth - margins.left)));
  const rowHeight = panel.head + plotHeight + Math.max(0, ...noted.map((lines) => lines.length)) * panel.line + 26;
  const place = (k: number) => moved(padding + (k % columns) * (plotWidth + gap), top + Math.floor(k / columns) * rowHeight);
  const legendTop = top + Math.ceil(count / columns) * rowHeight + 2;
  const legend = legendRows(marks, sizes.note, inner);
  const rows = legend.length === 0 ? 0 : legend[legend.length - 1].row + 1;
  const remarkTop = legendTop + rows * legendRow + 14;
  const happened = events.map((event) => eventSentence(event, drawn));
  const remarks = block([...(part === undefined ? [] : [part]), ...happened, ...(link === undefined ? [] : [link])], sizes.note, remarkTop);
  return {
    width: inner + 2 * padding,
    height: remarkTop + remarks.lines.length * panel.line + padding - 16,
    left: padding,
    plotWidth,
    plotHeight,
    title: names,
    short,
    panels: noted.map((lines, k) => ({ notes: lines, at: place(k) })),
    legend: legend.map((entry) => ({ ...entry, at: moved(padding + entry.x, legendTop + entry.row * legendRow) })),
    remarks,
  };
}

const moved = (x: number, y: number): string => `translate(${Math.round(x)} ${Math.round(y)})`;
