import type { ReactElement } from 'react';
import { type Cell, matrixBox } from './heatCells.ts';
import { PictureProbe, type PictureProbeProps } from './PictureProbe.tsx';

interface CellProbeProps extends PictureProbeProps<Cell> {
  /** Rows, and columns, of the matrix. */
  readonly size: number;
  readonly cell: Cell | undefined;
}

/** A heat map that is read off cell by cell, with the pointer, a finger, or the arrow keys. */
export function CellProbe({ size, cell, ...picture }: CellProbeProps): ReactElement {
  return (
    <PictureProbe
      {...picture}
      count={size * size}
      current={cell ? cell.row * size + cell.column + 1 : 1}
      partAt={(area, x, y) => {
        const box = matrixBox(area, size);
        const found = { row: Math.floor((y - box.top) / box.cell), column: Math.floor((x - box.left) / box.cell) };
        return isWithin(found, size) ? found : undefined;
      }}
      keyed={(key) => keyed(key, cell ?? { row: 0, column: 0 }, size)}
    />
  );
}

const isWithin = ({ row, column }: Cell, size: number): boolean => row >= 0 && column >= 0 && row < size && column < size;

/** The cell that a key leads to, held at the sides; undefined for a key that leads nowhere. */
function keyed(key: string, { row, column }: Cell, size: number): Cell | undefined {
  const held = (k: number): number => Math.max(0, Math.min(size - 1, k));
  if (key === 'ArrowUp') return { row: held(row - 1), column };
  if (key === 'ArrowDown') return { row: held(row + 1), column };
  if (key === 'ArrowLeft') return { row, column: held(column - 1) };
  if (key === 'ArrowRight') return { row, column: held(column + 1) };
  if (key === 'Home') return { row, column: 0 };
  return key === 'End' ? { row, column: size - 1 } : undefined;
}
