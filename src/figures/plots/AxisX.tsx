import type { ReactElement, ReactNode } from 'react';
import { margins, type PlotArea } from './plotArea.ts';
import { type PlotScale, type Tick, wholeTicks } from './plotScale.ts';

interface AxisXProps {
  readonly area: PlotArea;
  readonly scale: PlotScale;
  /** What the numbers are, and their symbol, under the right end. */
  readonly label: string;
  readonly symbol: ReactNode;
  /** Places worth a label; tidy whole numbers where nothing is said. */
  readonly ticks?: readonly Tick[];
}

/** CSS pixels of a digit of a label, generously, and between two labels. */
const digitWidth = 6.4;
const labelGap = 6;

/** The horizontal axis, of whole numbers where it has no ticks of its own: a line, few ticks, its label under the right end. */
export function AxisX({ area, scale, label, symbol, ticks }: AxisXProps): ReactElement {
  const { left, right, bottom } = area;
  const count = Math.max(2, Math.min(7, Math.floor((right - left) / 45)));
  return (
    <g className="plot-axis">
      <line className="plot-baseline" x1={left} x2={right} y1={bottom} y2={bottom} />
      {placedTicks(scale, ticks ?? wholeTicks(scale, count)).map(({ at, label: text, back }) => (
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

type PlacedTick = Tick & { readonly back: number };

/** Ticks with how far each label is moved back to stay in the frame; from right to left, those that would run into a label are left out. */
function placedTicks(scale: PlotScale, ticks: readonly Tick[]): readonly PlacedTick[] {
  const halfOf = ({ label }: Tick): number => (label.length * digitWidth) / 2;
  const end = scale.range()[1] + margins.right;
  let start = Number.POSITIVE_INFINITY;
  const placed = [...ticks].reverse().flatMap((tick) => {
    const back = Math.max(0, Math.ceil(scale(tick.at) + halfOf(tick) - end));
    if (scale(tick.at) - back + halfOf(tick) > start) return [];
    start = scale(tick.at) - back - halfOf(tick) - labelGap;
    return [{ ...tick, back }];
  });
  return placed.reverse();
}
