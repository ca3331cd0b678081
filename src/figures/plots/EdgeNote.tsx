import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';
import type { PlotScales, Series } from './plotPaths.ts';

interface EdgeNoteProps {
  readonly area: PlotArea;
  readonly scales: PlotScales;
  /** The line that is to be kept clear. */
  readonly around: Series;
  readonly text: string;
}

/** A quiet word about the whole picture, in the middle of the edge that the line is farther from. */
export function EdgeNote({ area, scales, around, text }: EdgeNoteProps): ReactElement {
  const { left, right, top, bottom } = area;
  const y = isHigh(around, scales, area) ? bottom - 8 : top + 14;
  return (
    <text className="plot-edge-note" x={(left + right) / 2} y={y} textAnchor="middle">
      {text}
    </text>
  );
}

/** Whether most values in the middle half of the plot are in its upper half. */
function isHigh({ places, values }: Series, { x, y }: PlotScales, { left, right, top, bottom }: PlotArea): boolean {
  let balance = 0;
  for (let k = 0; k < values.length; k++) {
    if (!Number.isFinite(values[k]) || Math.abs(x(places[k]) - (left + right) / 2) > (right - left) / 4) continue;
    balance += y(values[k]) < (top + bottom) / 2 ? 1 : -1;
  }
  return balance > 0;
}
