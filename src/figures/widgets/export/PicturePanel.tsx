import type { ReactElement, ReactNode } from 'react';
import { type PlotArea, plotArea } from '../../plots/plotArea.ts';
import { TextLines } from './TextLines.tsx';

/** What stands above a plot and how high a plot is, as on the page before it is measured. */
export const panel = { head: 44, plot: 272, line: 16 } as const;

interface PicturePanelProps {
  readonly title: string;
  /** What the vertical axis is. */
  readonly axis: string;
  readonly width: number;
  readonly height: number;
  /** What is said below the plot, in lines. */
  readonly notes: readonly string[];
  /** Axes and marks. */
  readonly children: (area: PlotArea) => ReactNode;
}

/** One plot of a saved picture: its name, its axes and marks, and what is said of it. */
export function PicturePanel({ title, axis, width, height, notes, children }: PicturePanelProps): ReactElement {
  const area = plotArea(width, height);
  return (
    <>
      <text className="picture-head" y={14}>
        {title}
      </text>
      <text className="picture-note" y={32}>
        {axis}
      </text>
      <g transform={`translate(0 ${panel.head})`}>{children(area)}</g>
      <TextLines lines={notes} of="note" x={area.left} y={panel.head + height + 12} lineHeight={panel.line} />
    </>
  );
}
