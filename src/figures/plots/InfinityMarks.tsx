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

/** Infinite values: a tick at the top edge each, and the sign beside the first. */
export function InfinityMarks({ places, area, x, hue }: InfinityMarksProps): ReactElement | null {
  if (places.length === 0) return null;
  const path = places.map((place) => `M${x(place).toFixed(1)} ${area.top - 5}v5`).join('');
  return (
    <g className={`plot-infinity plot-${hue}`}>
      <path d={path} />
      <text x={Math.min(x(places[0]), area.right - 12)} y={area.top + 13}>
        ∞
      </text>
    </g>
  );
}
