import type { ReactElement, ReactNode } from 'react';
import { margins, type PlotArea, plotArea } from '../../plots/plotArea.ts';
import { TextLines } from './TextLines.tsx';

/** What stands above a plot, and a line of what stands below it. */
export const panel = { head: 44, line: 16 } as const;

/** How large a plot is drawn, with its axes. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
}

interface PanelProps extends PanelSize {
  readonly title: string;
  /** What its axis shows, in plain characters. */
  readonly axis: string;
  /** What is said below the plot, in lines. */
  readonly notes: readonly string[];
  readonly children: (area: PlotArea) => ReactNode;
}

/** One plot of a saved picture: its name, its axes and marks, and what is said of it. */
export function Panel({ title, axis, notes, width, height, children }: PanelProps): ReactElement {
  return (
    <>
      <text className="picture-head" y={14}>
        {title}
      </text>
      <text className="picture-note" y={32}>
        {axis}
      </text>
      <g transform={`translate(0 ${panel.head})`}>{children(plotArea(width, height))}</g>
      <TextLines lines={notes} of="note" x={margins.left} y={panel.head + height + 12} lineHeight={panel.line} />
    </>
  );
}
