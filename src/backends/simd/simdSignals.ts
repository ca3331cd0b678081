import type { FusedSignal, ProductFormula, SumFormula } from '../fused/fusedSignal.ts';
import type { Fill, LazySignals } from '../fused/lazySignals.ts';
import { lazySignals } from '../fused/lazySignals.ts';
import { sizeOf } from '../shapes.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';
import { runTiles } from './runTiles.ts';
import { reachOf, tileProgram } from './tilePrograms.ts';

/** A signal in float64, in the memory of the kernels once it is calculated. */
export type SimdSignal = FusedSignal<Stored>;

const bytesOfNumber = 8;

/** The primitives on the kernels: formulas that are needed at the same time, of one size, are one pass over the tiles of their signals. */
export function simdSignals(memory: LinearMemory): LazySignals<Stored> {
  return lazySignals({
    calculate: (signals, fill, store) => {
      const together = new Map<string, SimdSignal[]>();
      for (const signal of signals) {
        const { formula } = signal;
        if (formula?.kind === 'product') store(signal, product(memory, formula, signal, fill));
        else if (formula?.kind === 'sum' && formula.axis === 'network') store(signal, sumOverNetworks(memory, formula, signal, fill));
        else {
          const { whole, before } = reachOf(signal);
          // What others among these signals are made from is calculated first, and then no part of a program with them.
          for (const one of before) fill(one);
          const size = whole.join();
          together.set(size, [...(together.get(size) ?? []), signal]);
        }
      }
      for (const group of together.values()) {
        const missing = group.filter(({ stored }) => stored === undefined);
        if (missing.length === 0) continue;
        const values = runTiles(memory, tileProgram(missing, reachOf(missing[0]).whole), fill);
        for (const [k, signal] of missing.entries()) store(signal, values[k]);
      }
    },
    free: (stored) => memory.free(stored),
  });
}

function product(
  memory: LinearMemory,
  { weights, x, transposed, factor }: ProductFormula<Stored>,
  { shape }: SimdSignal,
  fill: Fill<Stored>,
): Stored {
  const [w, h] = [fill(weights), fill(x)];
  const out = memory.take(sizeOf(shape));
  const [networks, rows, columns] = shape;
  const [, height, width] = weights.shape;
  for (let network = 0; network < networks; network++) {
    const left = w.address + (weights.shape[0] === 1 ? 0 : network * height * width * bytesOfNumber);
    const right = h.address + (x.shape[0] === 1 ? 0 : network * x.shape[1] * columns * bytesOfNumber);
    const to = out.address + network * rows * columns * bytesOfNumber;
    if (transposed) memory.kernels.cross(to, left, right, height, width, columns);
    else memory.kernels.times(to, left, right, 0, height, width, columns, 0);
  }
  if (factor !== 1) {
    const values = memory.view(out);
    for (let k = 0; k < values.length; k++) values[k] *= factor;
  }
  return out;
}

function sumOverNetworks(memory: LinearMemory, { x, factor }: SumFormula<Stored>, { shape }: SimdSignal, fill: Fill<Stored>): Stored {
  const from = fill(x);
  const out = memory.take(sizeOf(shape));
  const [values, sums] = [memory.view(from), memory.view(out).fill(0)];
  for (let k = 0; k < values.length; k++) sums[k % sums.length] += factor * values[k];
  return out;
}
