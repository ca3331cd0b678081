import type { ReactElement } from 'react';
import type { LineKind } from './Line.tsx';
import type { PlotScales, Series } from './plotPaths.ts';

interface EndLabelProps {
  readonly series: Series;
  readonly scales: PlotScales;
  readonly kind: LineKind;
  readonly text: string;
  /** How much of the axis lies before the name; all of it where nothing is said. */
  readonly share?: number;
}

/** A line's name at its last finite value on the axis, or centred at an earlier one, on the side of the line where there is more room. */
export function EndLabel({ series, scales: { x, y }, kind, text, share = 1 }: EndLabelProps): ReactElement | null {
  const { places, values } = series;
  const furthest = x.domain()[1] * share;
  let k = values.length - 1;
  while (k >= 0 && !(Number.isFinite(values[k]) && places[k] <= furthest)) k--;
  if (k < 0) return null;
  const [bottom, top] = y.range();
  const at = Math.min(bottom, Math.max(top, y(values[k])));
  return (
    <text
      className={`plot-label plot-label-${kind}`}
      x={x(places[k])}
      y={at > (top + bottom) / 2 ? at - 7 : at + 15}
      textAnchor={share === 1 ? 'end' : 'middle'}
    >
      {text}
    </text>
  );
}
