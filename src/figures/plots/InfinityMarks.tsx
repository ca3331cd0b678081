import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import type { PlotArea } from './plotArea.ts';
import { isWithin } from './plotPaths.ts';
import type { PlotScale } from './plotScale.ts';

interface InfinityMarksProps {
  /** Where the value is infinite, ascending. */
  readonly places: readonly number[];
  readonly area: PlotArea;
  readonly x: PlotScale;
  readonly hue: Hue;
  /** At the top of the plot for infinity, at its foot for minus infinity. */
  readonly edge: 'top' | 'foot';
}

/** A line along the edge through places next to each other, a dot at one that stands alone. */
function edgePath(places: readonly number[], x: PlotScale, level: number): string {
  const isNext = (k: number): boolean => places[k] === places[k - 1] + 1;
  return places.map((place, k) => `${isNext(k) ? 'L' : 'M'}${x(place).toFixed(1)} ${level}${isNext(k) ? '' : 'h0'}`).join('');
}

/** Infinite values: a line along an edge of the plot, and the sign at its beginning. */
export function InfinityMarks({ places: all, area, x, hue, edge }: InfinityMarksProps): ReactElement | null {
  const places = all.filter((place) => isWithin(x, place));
  if (places.length === 0) return null;
  const level = edge === 'top' ? area.top - 2 : area.bottom - 1;
  const path = edgePath(places, x, level);
  return (
    <g className="plot-infinity">
      <path className={`plot-infinity-line plot-${hue}`} d={path} />
      <text
        className={`plot-infinity-sign plot-${hue}`}
        x={Math.min(x(places[0]), area.right - 24)}
        y={edge === 'top' ? area.top + 14 : area.bottom - 8}
      >
        {edge === 'top' ? '∞' : '−∞'}
      </text>
    </g>
  );
}
