import type { ReactElement } from 'react';
import type { Hue, LineKind } from './Line.tsx';
import type { PlotScales } from './plotPaths.ts';

interface DashesProps {
  /** Where they stand, on the axis of places. */
  readonly place: number;
  readonly values: readonly number[];
  readonly scales: PlotScales;
  readonly kind: LineKind;
  readonly hue: Hue;
}

const halfLength = 9;

/** Values at one place as short level strokes, so that many beside each other show how they spread; one that is not a finite number is left out. */
export function Dashes({ place, values, scales: { x, y }, kind, hue }: DashesProps): ReactElement {
  const start = (x(place) - halfLength).toFixed(1);
  const strokes = values.filter(Number.isFinite).map((value) => `M${start} ${y(value).toFixed(1)}h${2 * halfLength}`);
  return <path className={`plot-line plot-${kind} plot-${hue}`} d={strokes.join('')} />;
}
