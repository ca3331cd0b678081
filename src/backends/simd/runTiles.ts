import { Instruction } from '../../kernels/opcodes.ts';
import type { Shape } from '../../networks/tensorOps.ts';
import type { FusedSignal } from '../fused/fusedSignal.ts';
import type { Fill } from '../fused/lazySignals.ts';
import { neutral } from '../fused/reductions.ts';
import { sizeOf } from '../shapes.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';
import { type Place, type TileCode, tileCode } from './tileCode.ts';
import { type TileForm, tileForm } from './tileForm.ts';

type Signal = FusedSignal<Stored>;

/** Entries of a tile: its intermediate values stay in the first cache. */
const entriesOfTile = 512;
const bytesOfNumber = 8;
/** Codes remembered at most; forms are few, and a run comes back to them layer by layer. */
const mostCodes = 500;

/**
 * Calculates signals whose programs go over matrices of one size, all in one pass; undefined where one of them was calculated on the way, because
 * another is made from it.
 */
export type RunTiles = (signals: readonly Signal[], whole: Shape, fill: Fill<Stored>) => readonly Stored[] | undefined;

/** The runner of programs in one memory, which remembers their codes. */
export function tileRunner(memory: LinearMemory): RunTiles {
  const codes = new Map<string, TileCode>();
  const codeOf = (form: TileForm): TileCode => {
    let code = codes.get(form.key);
    if (code === undefined) {
      code = tileCode(form);
      if (codes.size >= mostCodes) codes.clear();
      codes.set(form.key, code);
    }
    return code;
  };
  return (signals, whole, fill) => {
    const form = tileForm(signals, whole, fill);
    if (signals.some(({ stored }) => stored !== undefined)) return undefined;
    const code = codeOf(form);
    const results = signals.map(({ shape }) => memory.take(sizeOf(shape)));
    try {
      for (const { result, op } of code.reductions) memory.view(results[result]).fill(neutral[op]);
      run(memory, { form, code, whole, signals, results }, fill);
    } catch (error) {
      for (const one of results) memory.free(one);
      throw error;
    }
    for (const { result } of code.reductions) scaleReduced(memory.view(results[result]), signals[result]);
    return results;
  };
}

interface Run {
  readonly form: TileForm;
  readonly code: TileCode;
  readonly whole: Shape;
  readonly signals: readonly Signal[];
  readonly results: readonly Stored[];
}

function run(memory: LinearMemory, { form, code, whole, signals, results }: Run, fill: Fill<Stored>): void {
  const [networks, rows, columns] = whole;
  const tileRows = Math.max(1, Math.min(rows, Math.floor(entriesOfTile / columns)));
  const tile = tileRows * columns;
  const leaves = form.leaves.map(fill);
  const words = (code.steps.length * Instruction.bytes) / bytesOfNumber;
  // First the registers, then the spread leaves, then the instructions.
  const spreadsFrom = code.registers * tile;
  const codeFrom = spreadsFrom + code.spreads.length * tile;
  const scratch = memory.scratch(codeFrom + words);
  const steps = { entries: tile * bytesOfNumber, rows: tileRows * bytesOfNumber, nothing: 0 } as const;

  const startOf = (place: Place, network: number): number => {
    switch (place.in) {
      case 'register':
        return scratch.address + place.index * steps.entries;
      case 'spread':
        return scratch.address + (spreadsFrom + place.index * tile) * bytesOfNumber;
      case 'leaf':
        return leaves[place.index].address + ownPart(form.leaves[place.index], network) * bytesOfNumber;
      case 'result':
        return results[place.index].address + ownPart(signals[place.index], network) * bytesOfNumber;
    }
  };
  const view = new DataView(memory.kernels.memory.buffer, scratch.address + codeFrom * bytesOfNumber, words * bytesOfNumber);
  const writePlace = (at: number, place: Place | undefined, network: number): void => {
    if (place === undefined) return;
    view.setUint32(at, startOf(place, network), true);
    view.setUint32(at + 4, steps[place.step], true);
  };
  for (let network = 0; network < networks; network++) {
    for (const [k, leaf] of code.spreads.entries()) {
      const signal = form.leaves[leaf];
      const from = ownPart(signal, network);
      const values = memory.view(leaves[leaf]).subarray(from, from + signal.shape[2]);
      spreadOver(memory.view(scratch).subarray(spreadsFrom + k * tile, spreadsFrom + (k + 1) * tile), values);
    }
    for (let k = 0; k < code.steps.length; k++) {
      const { opcode, overRows, target, a, b, number } = code.steps[k];
      const at = k * Instruction.bytes;
      view.setInt32(at + Instruction.opcode, opcode, true);
      view.setInt32(at + Instruction.overRows, overRows ? 1 : 0, true);
      writePlace(at + Instruction.target, target, network);
      writePlace(at + Instruction.a, a, network);
      writePlace(at + Instruction.b, b, network);
      if (number >= 0) view.setFloat64(at + Instruction.number, form.numbers[number], true);
    }
    memory.kernels.runProgram(scratch.address + codeFrom * bytesOfNumber, code.steps.length, rows, columns, tileRows);
  }
}

/** Where a network's part of a signal begins, in numbers; one network's signal stands for all. */
function ownPart({ shape }: Signal, network: number): number {
  return shape[0] === 1 ? 0 : network * shape[1] * shape[2];
}

/** A column once for each row of a tile, or one number throughout. */
function spreadOver(room: Float64Array, values: Float64Array): void {
  if (values.length === 1) room.fill(values[0]);
  else for (let from = 0; from < room.length; from += values.length) room.set(values, from);
}

function scaleReduced(values: Float64Array, { formula }: Signal): void {
  if (formula?.kind !== 'reduce' || formula.factor === 1) return;
  for (let i = 0; i < values.length; i++) values[i] *= formula.factor;
}
