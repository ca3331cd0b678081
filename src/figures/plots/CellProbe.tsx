import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { type Cell, matrixBox } from './heatCells.ts';
import { plotArea } from './plotArea.ts';
import { plotUnit } from './plotUnit.ts';

interface CellProbeProps {
  /** Rows, and columns, of the matrix. */
  readonly size: number;
  readonly cell: Cell | undefined;
  /** Told of the cell under the pointer or chosen by a key; undefined when neither points at one. */
  readonly onCell: (cell: Cell | undefined) => void;
  readonly label: string;
  /** What is read off, in words. */
  readonly valueText: string;
  readonly children: ReactNode;
}

/** A heat map that is read off cell by cell, with the pointer, a finger, or the arrow keys. */
export function CellProbe({ size, cell, onCell, label, valueText, children }: CellProbeProps): ReactElement {
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const unit = plotUnit(event.currentTarget);
    const box = matrixBox(plotArea(width / unit, height / unit), size);
    const place = (at: number, start: number): number => Math.floor((at / unit - start) / box.cell);
    const found = { row: place(event.clientY - top, box.top), column: place(event.clientX - left, box.left) };
    onCell(isWithin(found, size) ? found : undefined);
  };
  const step = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCell(undefined);
    const next = keyed(event.key, cell ?? { row: 0, column: 0 }, size);
    if (next === undefined) return;
    event.preventDefault();
    onCell(next);
  };
  return (
    <div
      className="plot-probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={size * size}
      aria-valuenow={cell ? cell.row * size + cell.column + 1 : 1}
      aria-valuetext={valueText}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onCell(undefined)}
      onKeyDown={step}
      onBlur={() => onCell(undefined)}
    >
      {children}
    </div>
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
