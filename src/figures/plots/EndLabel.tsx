import type { ReactElement } from 'react';
import type { LineKind } from './Line.tsx';
import type { PlotScales, Series } from './plotPaths.ts';
import { textWidth } from './textWidth.ts';

const [fontSize, lineHeight] = [12, 20];

interface EndLabelProps {
  readonly series: Series;
  readonly scales: PlotScales;
  readonly kind: LineKind;
  readonly text: string;
  /** How much of the axis lies before the name; all of it where nothing is said. */
  readonly share?: number;
  /** On which side of the line the name stands; where nothing is said, where there is more room, or no rival. */
  readonly side?: 'above' | 'below';
  /** Values of a line at the same places that the name keeps away from. */
  readonly rival?: ArrayLike<number>;
}

/** A line's name at its last finite value on the axis, or centred at an earlier one, on the side of the line where there is more room, or no rival. */
export function EndLabel({ series, scales: { x, y }, kind, text, share = 1, side, rival }: EndLabelProps): ReactElement | null {
  const { places, values } = series;
  const furthest = x.domain()[1] * share;
  let k = values.length - 1;
  while (k >= 0 && !(Number.isFinite(values[k]) && places[k] <= furthest)) k--;
  if (k < 0) return null;
  const [[left, right], [bottom, top]] = [x.range(), y.range()];
  const at = Math.min(bottom, Math.max(top, y(values[k])));
  const other = rival?.[k] ?? Number.NaN;
  const roomy = Number.isFinite(other) && at - top > lineHeight && bottom - at > lineHeight;
  const free = roomy ? at <= y(other) : at > (top + bottom) / 2;
  const isAbove = side === undefined ? free : side === 'above';
  const half = textWidth(text, fontSize) / 2;
  const middle = Math.max(left + half, Math.min(right - half, x(places[k])));
  return (
    <text
      className={`plot-label plot-label-${kind}`}
      x={tenths(share === 1 ? x(places[k]) : middle)}
      y={tenths(isAbove ? at - 7 : at + 15)}
      textAnchor={share === 1 ? 'end' : 'middle'}
    >
      {text}
    </text>
  );
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
