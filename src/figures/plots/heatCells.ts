import type { PlotArea } from './plotArea.ts';

/** Where a square matrix stands in a plot: cell (row, column) has its upper left corner at (left + column cell, top + row cell). */
export interface MatrixBox {
  readonly left: number;
  readonly top: number;
  /** Pixels of a cell's side. */
  readonly cell: number;
  readonly size: number;
}

/** A cell of a matrix, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Room to the right of a matrix for the key of its colours. */
export const keyRoom = 52;

/** The largest square that fits into an area beside its key; cells of whole pixels where they have one, so that their edges are sharp. */
export function matrixBox({ left, right, top, bottom }: PlotArea, size: number): MatrixBox {
  const most = Math.max(1, Math.min(right - left - keyRoom, bottom - top)) / size;
  return { left, top, cell: most >= 1 ? Math.floor(most) : most, size };
}

/** Steps of colour to either side of zero. */
export const heatSteps = 10;

/** The step of a value between -1 and 1: 0 next to zero, 10 at one. */
export const heatStep = (value: number): number => Math.round(heatSteps * Math.max(-1, Math.min(1, value)));

/** Cells of one step of colour, as a path of strokes of width 1 along the middle of the rows. */
export interface HeatPath {
  /** NaN for the cells without a number. */
  readonly step: number;
  readonly d: string;
}

/** The cells of a matrix by their step of colour, those next to zero left out; neighbours in a row are one stroke. */
export function heatPaths(size: number, valueAt: (row: number, column: number) => number): readonly HeatPath[] {
  const paths = new Map<number, string>();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; ) {
      const step = heatStep(valueAt(row, column));
      let end = column + 1;
      while (end < size && Object.is(heatStep(valueAt(row, end)), step)) end++;
      if (step !== 0) paths.set(step, `${paths.get(step) ?? ''}M${column} ${row + 0.5}h${end - column}`);
      column = end;
    }
  }
  return [...paths].map(([step, d]) => ({ step, d }));
}

/** Every so many rows have a label, where labels are that many pixels apart at least. */
export function labelStride(cell: number, apart: number): number {
  let stride = 1;
  while (stride * cell < apart) stride *= 2;
  return stride;
}
