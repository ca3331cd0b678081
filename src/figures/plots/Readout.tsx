import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import type { PlotArea } from './plotArea.ts';
import type { PlotScales } from './plotPaths.ts';

interface ReadoutProps {
  readonly place: number;
  /** The value read off there, on the scale of the axis. */
  readonly value: number;
  readonly area: PlotArea;
  readonly scales: PlotScales;
  readonly hue: Hue;
}

/** A hairline at the place that is read off, and a dot on the line. */
export function Readout({ place, value, area, scales: { x, y }, hue }: ReadoutProps): ReactElement {
  const at = x(place);
  return (
    <g className={`plot-readout plot-${hue}`}>
      <line x1={at} x2={at} y1={area.top} y2={area.bottom} />
      {Number.isFinite(value) && <circle cx={at} cy={Math.min(area.bottom, Math.max(area.top, y(value)))} r={3.5} />}
    </g>
  );
}
