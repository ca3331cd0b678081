import type { ReactElement } from 'react';
import { margins, type PlotArea } from './plotArea.ts';
import { type PlotScale, type Tick, wholeTicks } from './plotScale.ts';

interface AxisXProps {
  readonly area: PlotArea;
  readonly scale: PlotScale;
  /** What the numbers are, and their symbol, under the right end. */
  readonly label: string;
  readonly symbol: string;
}

/** CSS pixels of a digit of a label, generously, and between two labels. */
const digitWidth = 6.4;
const labelGap = 6;

/** The horizontal axis of whole numbers: a line, few ticks, its label under the right end. */
export function AxisX({ area, scale, label, symbol }: AxisXProps): ReactElement {
  const { left, right, bottom } = area;
  const count = Math.max(2, Math.min(7, Math.floor((right - left) / 45)));
  return (
    <g className="plot-axis">
      <line className="plot-baseline" x1={left} x2={right} y1={bottom} y2={bottom} />
      {placedTicks(scale, count).map(({ at, label: text, back }) => (
        <g key={at} transform={`translate(${Math.round(scale(at) * 10) / 10} ${bottom})`}>
          <line className="plot-tick" y2={4} />
          <text x={-back} y={16} textAnchor="middle">
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

/** Ticks with how far each label is moved back to stay in the frame; those that would run into the last label are left out. */
function placedTicks(scale: PlotScale, count: number): (Tick & { readonly back: number })[] {
  const ticks = wholeTicks(scale, count);
  const last = ticks[ticks.length - 1];
  const halfOf = ({ label }: Tick): number => (label.length * digitWidth) / 2;
  const back = Math.max(0, Math.ceil(halfOf(last) - margins.right));
  const start = scale(last.at) - back - halfOf(last) - labelGap;
  return [
    ...ticks
      .slice(0, -1)
      .filter((tick) => scale(tick.at) + halfOf(tick) <= start)
      .map((tick) => ({ ...tick, back: 0 })),
    { ...last, back },
  ];
}
