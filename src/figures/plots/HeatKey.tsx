import type { ReactElement } from 'react';
import { heatSteps, type MatrixBox } from './heatCells.ts';

const [gap, breadth] = [16, 10];
const ends = [1, 0, -1] as const;

/** What the colours of a heat map mean: a bar from 1 at its top to -1 at its foot, to the right of the matrix. */
export function HeatKey({ box: { left, top, cell, size } }: { readonly box: MatrixBox }): ReactElement {
  const [x, height] = [left + cell * size + gap, cell * size];
  const step = height / (2 * heatSteps + 1);
  const steps = Array.from({ length: 2 * heatSteps + 1 }, (_, k) => heatSteps - k);
  return (
    <g className="plot-axis">
      <rect className="heat-zero" x={x} y={top} width={breadth} height={height} />
      {steps.map((k, place) => (
        <rect
          key={k}
          className={k > 0 ? 'heat-key heat-positive' : 'heat-key heat-negative'}
          fillOpacity={Math.abs(k) / heatSteps}
          x={x}
          y={top + place * step}
          width={breadth}
          height={step}
        />
      ))}
      <rect className="heat-frame" x={x} y={top} width={breadth} height={height} />
      {ends.map((value, k) => (
        <text key={value} x={x + breadth + 6} y={top + (k * height) / 2} dy={['0.7em', '0.34em', '0em'][k]}>
          {String(value).replace('-', '−')}
        </text>
      ))}
    </g>
  );
}
