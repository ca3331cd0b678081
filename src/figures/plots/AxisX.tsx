import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';
import { type PlotScale, wholeTicks } from './plotScale.ts';

interface AxisXProps {
  readonly area: PlotArea;
  readonly scale: PlotScale;
  /** What the numbers are, at the right end. */
  readonly label: string;
}

/** The horizontal axis of whole numbers: a line, few ticks, its label under the right end. */
export function AxisX({ area, scale, label }: AxisXProps): ReactElement {
  const { left, right, bottom } = area;
  const count = Math.max(2, Math.floor((right - left) / 60));
  return (
    <g className="plot-axis">
      <line className="plot-baseline" x1={left} x2={right} y1={bottom} y2={bottom} />
      {wholeTicks(scale, count).map(({ at, label: text }) => (
        <g key={at} transform={`translate(${Math.round(scale(at) * 10) / 10} ${bottom})`}>
          <line className="plot-tick" y2={4} />
          <text y={15} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text className="plot-axis-label" x={right} y={bottom + 28} textAnchor="end">
        {label}
      </text>
    </g>
  );
}
