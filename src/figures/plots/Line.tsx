import type { ReactElement } from 'react';
import { linePath, type PlotScales, type Series } from './plotPaths.ts';

/** How a line came about, which decides its stroke. */
export type LineKind = 'measured' | 'fit' | 'theory' | 'continued' | 'single' | 'pinned';

/** Which way the signal goes, which decides its hue; what stands beside the present picture for comparison has none. */
export type Hue = 'forward' | 'backward' | 'neutral';

interface LineProps {
  readonly series: Series;
  readonly scales: PlotScales;
  readonly kind: LineKind;
  readonly hue: Hue;
  /** What it is to the words of the page; where nothing is said, what is measured is the mean. */
  readonly mark?: string;
}

/** One series as a line: solid where measured, thinner where fitted, dashed where predicted, paler where a prediction only goes on, faint for a single network, dotted where pinned. */
export function Line({ series, scales, kind, hue, mark }: LineProps): ReactElement {
  return (
    <path
      data-mark={mark ?? (kind === 'measured' || kind === 'fit' ? 'mean' : undefined)}
      className={`plot-line plot-${kind} plot-${hue}`}
      d={linePath(series, scales)}
    />
  );
}
