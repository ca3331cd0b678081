import { memo, type ReactElement, useMemo } from 'react';
import { type Cell, type HeatPath, heatPaths, heatStep, heatSteps, labelStride, type MatrixBox } from './heatCells.ts';

interface HeatMapProps {
  readonly box: MatrixBox;
  /** Between -1 and 1; NaN where there is no number. The same function while nothing changes. */
  readonly valueAt: (row: number, column: number) => number;
  /** What a cell says in as few characters as there is room for. */
  readonly cellText: (value: number) => string;
  /** What rows and columns are. */
  readonly label: string;
  /** The cell that is read off. */
  readonly picked: Cell | undefined;
}

/** Pixels of a cell that has room for its number, and between the labels of rows. */
const [roomForNumber, betweenLabels] = [27, 17];

/** A symmetric matrix of numbers between -1 and 1: one hue for either sign, stronger away from zero, and the number itself where there is room. */
export const HeatMap = memo(function HeatMap({ box, valueAt, cellText, label, picked }: HeatMapProps): ReactElement {
  const { left, top, cell, size } = box;
  const side = cell * size;
  const paths = useMemo(() => heatPaths(size, valueAt), [size, valueAt]);
  return (
    <g className="plot-axis">
      <rect className="heat-zero" x={left} y={top} width={side} height={side} />
      <g transform={`translate(${left} ${top}) scale(${cell})`}>
        {paths.map((path) => (
          <HeatStroke key={path.step} {...path} />
        ))}
      </g>
      {cell >= roomForNumber && <Numbers box={box} valueAt={valueAt} cellText={cellText} />}
      <rect className="heat-frame" x={left} y={top} width={side} height={side} />
      <SampleLabels box={box} />
      <text x={left + side + 8} y={top + side + 15}>
        {label}
      </text>
      {picked && <rect className="heat-picked" x={left + picked.column * cell} y={top + picked.row * cell} width={cell} height={cell} />}
    </g>
  );
});

function HeatStroke({ step, d }: HeatPath): ReactElement {
  if (Number.isNaN(step)) return <path className="heat-cells heat-undefined" d={d} />;
  const share = Math.abs(step) / heatSteps;
  return <path className={`heat-cells ${step > 0 ? 'heat-positive' : 'heat-negative'}`} strokeOpacity={share} d={d} />;
}

/** Which colour a number is legible in depends on its step: ink on the weak ones, paper on the strong, and between them on the theme. */
function numberClass(value: number): string | undefined {
  const step = Math.abs(heatStep(value));
  if (step < middleStep) return undefined;
  return step < strongStep ? 'heat-number-middle' : 'heat-number-strong';
}

const [middleStep, strongStep] = [6, 8];

function Numbers({ box: { left, top, cell, size }, valueAt, cellText }: Pick<HeatMapProps, 'box' | 'valueAt' | 'cellText'>): ReactElement {
  const cells = Array.from({ length: size * size }, (_, k) => ({ row: Math.floor(k / size), column: k % size }));
  return (
    <g className="heat-numbers">
      {cells.map(({ row, column }) => {
        const value = valueAt(row, column);
        return (
          <text
            key={row * size + column}
            className={numberClass(value)}
            x={left + (column + 0.5) * cell}
            y={top + (row + 0.5) * cell}
            dy="0.34em"
            textAnchor="middle"
          >
            {cellText(value)}
          </text>
        );
      })}
    </g>
  );
}

/** The numbers of the samples along both sides, counted from 1. */
function SampleLabels({ box: { left, top, cell, size } }: { readonly box: MatrixBox }): ReactElement {
  const stride = labelStride(cell, betweenLabels);
  const labelled = Array.from({ length: Math.ceil(size / stride) }, (_, k) => k * stride);
  return (
    <>
      {labelled.map((k) => (
        <g key={k}>
          <text x={left + (k + 0.5) * cell} y={top + size * cell + 15} textAnchor="middle">
            {k + 1}
          </text>
          <text x={left - 8} y={top + (k + 0.5) * cell} dy="0.34em" textAnchor="end">
            {k + 1}
          </text>
        </g>
      ))}
    </>
  );
}
