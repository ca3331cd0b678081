import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import type { PlotArea } from './plotArea.ts';
import type { PlotScale } from './plotScale.ts';

interface InfinityMarksProps {
  /** Where the value is infinite. */
  readonly places: readonly number[];
  readonly area: PlotArea;
  readonly x: PlotScale;
  readonly hue: Hue;
}

/** Infinite values: a line along the top edge, and the sign under its beginning. */
export function InfinityMarks({ places, area, x, hue }: InfinityMarksProps): ReactElement | null {
  if (places.length === 0) return null;
  const level = area.top - 2;
  const isNext = (k: number): boolean => places[k] === places[k - 1] + 1;
  const path = places.map((place, k) => `${isNext(k) ? 'L' : 'M'}${x(place).toFixed(1)} ${level}${isNext(k) ? '' : 'h0'}`).join('');
  return (
    <g className={`plot-infinity plot-${hue}`}>
      <path d={path} />
      <text x={Math.min(x(places[0]), area.right - 12)} y={area.top + 14}>
        ∞
      </text>
    </g>
  );
}
