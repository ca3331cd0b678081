import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';
import { type PlotScale, plotTicks, type ScaleKind, type Tick } from './plotScale.ts';

interface AxisYProps {
  readonly area: PlotArea;
  readonly scale: PlotScale;
  readonly kind: ScaleKind;
  /** Places worth a label; tidy ones where nothing is said. */
  readonly ticks?: readonly Tick[];
}

/** The vertical axis: few labels and faint lines across the plot, no line of its own. */
export function AxisY({ area, scale, kind, ticks }: AxisYProps): ReactElement {
  const { left, right, top, bottom } = area;
  const count = Math.max(2, Math.floor((bottom - top) / 40));
  return (
    <g className="plot-axis">
      {(ticks ?? plotTicks(scale, kind, count)).map(({ at, label, power }) => (
        <g key={at} transform={`translate(0 ${Math.round(scale(at) * 10) / 10})`}>
          <line className="plot-grid" x1={left} x2={right} />
          <text x={left - 8} dy="0.32em" textAnchor="end">
            {label}
            {power !== undefined && (
              <tspan className="plot-power" dy="-0.5em">
                {power}
              </tspan>
            )}
          </text>
        </g>
      ))}
    </g>
  );
}
