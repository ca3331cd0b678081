import type { FusedSignal, ProductFormula, ReduceFormula } from '../fused/fusedSignal.ts';
import { type Calculator, type Fill, type LazySignals, lazySignals, type Store } from '../fused/lazySignals.ts';
import { neutral } from '../fused/reductions.ts';
import { sizeOf } from '../shapes.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';
import { moved } from './moves.ts';
import { tileRunner } from './runTiles.ts';
import { wholeOf } from './tileForm.ts';

/** A signal in float64, in the memory of the kernels once it is calculated. */
export type SimdSignal = FusedSignal<Stored>;

const bytesOfNumber = 8;

/** The primitives on the kernels: formulas that are needed at the same time, of one size, are one pass over the tiles of their signals. */
export function simdSignals(memory: LinearMemory): LazySignals<Stored> {
  const runTiles = tileRunner(memory);
  const calculate: Calculator<Stored>['calculate'] = (signals, fill, store) => {
    const inTiles = signals.filter((signal) => {
      const { formula } = signal;
      if (formula?.kind === 'product') store(signal, product(memory, formula, signal, fill));
      else if (formula?.kind === 'move') store(signal, moved(memory, formula, signal, fill));
      else if (formula?.kind === 'reduce' && formula.axis === 'network') store(signal, reducedOverNetworks(memory, formula, signal, fill));
      else return formula !== undefined;
      return false;
    });
    for (const group of together(inTiles)) runGroup(group, fill, store);
  };
  const runGroup = (group: readonly SimdSignal[], fill: Fill<Stored>, store: Store<Stored>): void => {
    const missing = group.filter(({ stored }) => stored === undefined);
    if (missing.length === 0) return;
    const values = runTiles(missing, wholeOf(missing[0]), fill);
    if (values === undefined) runGroup(missing, fill, store);
    else for (const [k, signal] of missing.entries()) store(signal, values[k]);
  };
  return lazySignals({ calculate, free: (stored) => memory.free(stored) });
}

/** Signals whose programs go over matrices of one size. */
function together(signals: readonly SimdSignal[]): readonly (readonly SimdSignal[])[] {
  if (signals.length < 2) return [signals];
  const groups = new Map<string, SimdSignal[]>();
  for (const signal of signals) {
    const size = wholeOf(signal).join();
    const group = groups.get(size);
    if (group === undefined) groups.set(size, [signal]);
    else group.push(signal);
  }
  return [...groups.values()];
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
    else memory.kernels.times(to, left, right, 0, height, width, width, columns, 0);
  }
  if (factor !== 1) {
    const values = memory.view(out);
    for (let k = 0; k < values.length; k++) values[k] *= factor;
  }
  return out;
}

function reducedOverNetworks(
  memory: LinearMemory,
  { op, x, factor }: ReduceFormula<Stored>,
  { shape }: SimdSignal,
  fill: Fill<Stored>,
): Stored {
  const from = fill(x);
  const out = memory.take(sizeOf(shape));
  const [values, reduced] = [memory.view(from), memory.view(out).fill(neutral[op])];
  const size = reduced.length;
  if (op === 'sum') for (let k = 0; k < values.length; k++) reduced[k % size] += factor * values[k];
  else for (let k = 0; k < values.length; k++) reduced[k % size] = Math.max(reduced[k % size], values[k]);
  return out;
}
