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
export function EndLabel({ series, scales, kind, text, share = 1, side, rival }: EndLabelProps): ReactElement | null {
  const { x, y } = scales;
  const { places, values } = series;
  const [start, end] = x.domain();
  const furthest = start + (end - start) * share;
  let k = values.length - 1;
  while (k >= 0 && !(Number.isFinite(values[k]) && places[k] <= furthest)) k--;
  if (k < 0 || places[k] < start) return null;
  const [[left, right], [bottom, top]] = [x.range(), y.range()];
  const at = Math.min(bottom, Math.max(top, y(values[k])));
  const other = rival?.[k] ?? Number.NaN;
  const roomy = Number.isFinite(other) && at - top > lineHeight && bottom - at > lineHeight;
  const free = roomy ? at <= y(other) : at > (top + bottom) / 2;
  const half = textWidth(text, fontSize) / 2;
  const isAbove = side === undefined ? (besides(series, scales, k, 2 * half) ?? free) : side === 'above';
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

/** Whether a name that ends at place k is free of its own line above it, where the line comes to its end from far above or below. */
function besides({ places, values }: Series, { x, y }: PlotScales, k: number, width: number): boolean | undefined {
  const start = x(places[k]) - width;
  let before = k;
  while (before > 0 && x(places[before]) > start && Number.isFinite(values[before - 1])) before--;
  const rise = y(values[k]) - y(values[before]);
  if (Math.abs(rise) < steep) return undefined;
  const isAbove = rise < 0;
  const [bottom] = y.range();
  return isAbove || bottom - y(values[k]) > lineHeight ? isAbove : undefined;
}

/** Pixels that a line has to rise or fall beside its name for that to decide. */
const steep = 10;

const tenths = (length: number): number => Math.round(length * 10) / 10;
