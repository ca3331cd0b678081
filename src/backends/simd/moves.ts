import type { Shape } from '../../networks/tensorOps.ts';
import type { FusedSignal, MoveFormula } from '../fused/fusedSignal.ts';
import type { Fill } from '../fused/lazySignals.ts';
import { sizeOf } from '../shapes.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';

/** The values of a signal in their new places, copied: each signal owns its memory. */
export function moved(memory: LinearMemory, { move, x }: MoveFormula<Stored>, { shape }: FusedSignal<Stored>, fill: Fill<Stored>): Stored {
  const stored = fill(x);
  const out = memory.take(sizeOf(shape));
  const [from, to] = [memory.view(stored), memory.view(out)];
  if (move.to === 'shape') to.set(from);
  else if (move.to === 'transpose') transpose(to, from, x.shape);
  else gather(to, from, x.shape, move.units);
  return out;
}

/** Bands of so many rows are copied at a time, so that what is read stays in the first cache. */
const bandRows = 16;

function transpose(to: Float64Array, from: Float64Array, [networks, rows, columns]: Shape): void {
  for (let start = 0; start < networks * rows * columns; start += rows * columns) {
    for (let top = 0; top < rows; top += bandRows) {
      const bottom = Math.min(top + bandRows, rows);
      for (let column = 0; column < columns; column++) {
        const place = start + column * rows;
        for (let row = top; row < bottom; row++) to[place + row] = from[start + row * columns + column];
      }
    }
  }
}

function gather(to: Float64Array, from: Float64Array, [networks, size, inputs]: Shape, units: Int32Array): void {
  let place = 0;
  for (let network = 0; network < networks; network++) {
    for (let k = 0; k < units.length; k++, place += inputs) {
      const start = (network * size + units[k]) * inputs;
      if (units[k] < 0) to.fill(0, place, place + inputs);
      else to.set(from.subarray(start, start + inputs), place);
    }
  }
}
