import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';
import { type PlotScale, wholeTicks } from './plotScale.ts';

interface AxisXProps {
  readonly area: PlotArea;
  readonly scale: PlotScale;
  /** What the numbers are, and their symbol, under the right end. */
  readonly label: string;
  readonly symbol: string;
}

/** The horizontal axis of whole numbers: a line, few ticks, its label under the right end. */
export function AxisX({ area, scale, label, symbol }: AxisXProps): ReactElement {
  const { left, right, bottom } = area;
  const count = Math.max(2, Math.min(7, Math.floor((right - left) / 45)));
  return (
    <g className="plot-axis">
      <line className="plot-baseline" x1={left} x2={right} y1={bottom} y2={bottom} />
      {wholeTicks(scale, count).map(({ at, label: text }) => (
        <g key={at} transform={`translate(${Math.round(scale(at) * 10) / 10} ${bottom})`}>
          <line className="plot-tick" y2={4} />
          <text y={16} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text className="plot-axis-label" x={right} y={bottom + 37} textAnchor="end">
        {label} <tspan className="plot-symbol">{symbol}</tspan>
      </text>
    </g>
  );
}
