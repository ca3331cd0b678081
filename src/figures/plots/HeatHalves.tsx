import type { ReactElement } from 'react';
import type { MatrixBox } from './heatCells.ts';

interface HeatHalvesProps {
  readonly box: MatrixBox;
  /** What is above the diagonal, and what is below it. */
  readonly above: string;
  readonly below: string;
}

/** From the matrix to the names beside it, in the room before the key and left of the labels of rows. */
const [rightGap, leftGap] = [11, 30];

/** The two halves of a symmetric matrix that shows two of them: stairs above the diagonal, and their names, upright, outside of either corner. */
export function HeatHalves({ box: { left, top, cell, size }, above, below }: HeatHalvesProps): ReactElement {
  const side = cell * size;
  const stairs = `v${cell}h${cell}`.repeat(size - 1);
  const [right, foot] = [left + side + rightGap, top + side];
  return (
    <g className="heat-halves">
      <path className="heat-stairs" d={`M${left + cell} ${top}${stairs}`} />
      <text className="plot-label plot-label-pinned" transform={`translate(${right} ${top}) rotate(-90)`} textAnchor="end">
        {above}
      </text>
      <text className="plot-label" transform={`translate(${left - leftGap} ${foot}) rotate(-90)`}>
        {below}
      </text>
    </g>
  );
}
