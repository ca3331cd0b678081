import { Instruction, Opcode } from '../../kernels/opcodes.ts';
import type { FusedSignal } from '../fused/fusedSignal.ts';
import type { Fill } from '../fused/lazySignals.ts';
import { sizeOf } from '../shapes.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';
import type { Step, TileProgram } from './tilePrograms.ts';

type Place = Step['a'];

/** Entries of a tile: its intermediate values stay in the first cache. */
const entriesOfTile = 512;
const bytesOfNumber = 8;

/** Where a place lies, and how far on it lies for the next tile; both in bytes. */
interface Address {
  readonly start: number;
  readonly step: number;
}

const nowhere: Address = { start: 0, step: 0 };

/** Runs a program for each network and returns the values of its results, in order. */
export function runTiles(memory: LinearMemory, program: TileProgram, fill: Fill<Stored>): Stored[] {
  const { networks, rows, columns, steps, results } = program;
  const tileRows = Math.max(1, Math.min(rows, Math.floor(entriesOfTile / columns)));
  const leaves = new Map(leavesOf(program).map((signal) => [signal, fill(signal)]));
  const stored = results.map(({ shape }) => memory.take(sizeOf(shape)));
  const numbers = registerNumbers(steps, program.registers);
  const tile = tileRows * columns;
  const spreads = new Map<FusedSignal<Stored>, number>();
  for (const signal of leaves.keys()) if (signal.shape[1] !== rows) spreads.set(signal, spreads.size);
  const scratch = memory.take((numbers.count + spreads.size) * tile);
  const code = memory.take((steps.length * Instruction.bytes) / bytesOfNumber);

  const addressOf = (place: Place | undefined, network: number): Address => {
    if (place === undefined) return nowhere;
    const stride = place.kind === 'entries' ? tile : tileRows;
    if (place.at === 'register') return { start: scratch.address + numbers.of(place.number) * tile * bytesOfNumber, step: 0 };
    const signal = place.at === 'result' ? results[place.number] : place.signal;
    const values = place.at === 'result' ? stored[place.number] : (leaves.get(signal) as Stored);
    const spread = place.at === 'signal' ? spreads.get(signal) : undefined;
    if (spread !== undefined) return { start: scratch.address + (numbers.count + spread) * tile * bytesOfNumber, step: 0 };
    const start = values.address + ownPart(signal, network) * bytesOfNumber;
    return { start, step: place.kind === 'columns' ? 0 : stride * bytesOfNumber };
  };
  try {
    clearSums(memory, program, stored);
    for (let network = 0; network < networks; network++) {
      for (const [signal, k] of spreads) {
        const values = memory.view(leaves.get(signal) as Stored);
        const [, , width] = signal.shape;
        const from = ownPart(signal, network);
        const room = memory.view(scratch).subarray((numbers.count + k) * tile, (numbers.count + k + 1) * tile);
        spreadOver(room, values.subarray(from, from + width));
      }
      const view = new DataView(memory.kernels.memory.buffer, code.address, steps.length * Instruction.bytes);
      for (const [k, step] of steps.entries()) {
        const { opcode, overRows, target, a, b, number } = step;
        writeStep(
          view,
          k * Instruction.bytes,
          { opcode, overRows, number },
          [target, a, b].map((place) => addressOf(place, network)),
        );
      }
      memory.kernels.runProgram(code.address, steps.length, rows, columns, tileRows);
    }
    scaleSums(memory, program, stored);
    return stored;
  } catch (error) {
    for (const one of stored) memory.free(one);
    throw error;
  } finally {
    memory.free(scratch);
    memory.free(code);
  }
}

/** Where a network's part of a signal begins, in numbers; one network's signal stands for all. */
function ownPart({ shape: [networks, rows, columns] }: FusedSignal<Stored>, network: number): number {
  return networks === 1 ? 0 : network * rows * columns;
}

function leavesOf({ steps }: TileProgram): FusedSignal<Stored>[] {
  const places = steps.flatMap(({ a, b }) => (b ? [a, b] : [a]));
  return [...new Set(places.flatMap((place) => (place.at === 'signal' ? [place.signal] : [])))];
}

/** A column once for each row of a tile, or one number throughout. */
function spreadOver(room: Float64Array, values: Float64Array): void {
  if (values.length === 1) room.fill(values[0]);
  else for (let from = 0; from < room.length; from += values.length) room.set(values, from);
}

/** Registers by number, one that is not read any more given to another. */
function registerNumbers(steps: readonly Step[], registers: number): { readonly count: number; of(register: number): number } {
  const lastRead = new Int32Array(registers).fill(-1);
  for (const [k, { a, b }] of steps.entries()) for (const place of [a, b]) if (place?.at === 'register') lastRead[place.number] = k;
  const given = new Int32Array(registers);
  const free: number[] = [];
  let count = 0;
  for (const [k, { target, a, b }] of steps.entries()) {
    if (target.at === 'register') given[target.number] = free.pop() ?? count++;
    const read = new Set([a, b].flatMap((place) => (place?.at === 'register' && lastRead[place.number] === k ? [place.number] : [])));
    for (const register of read) free.push(given[register]);
  }
  return { count, of: (register) => given[register] };
}

function writeStep(view: DataView, at: number, step: Pick<Step, 'opcode' | 'overRows' | 'number'>, addresses: readonly Address[]): void {
  view.setInt32(at + Instruction.opcode, step.opcode, true);
  view.setInt32(at + Instruction.overRows, step.overRows ? 1 : 0, true);
  const fields = [Instruction.target, Instruction.a, Instruction.b];
  for (const [k, { start, step: further }] of addresses.entries()) {
    view.setUint32(at + fields[k], start, true);
    view.setUint32(at + fields[k] + 4, further, true);
  }
  view.setFloat64(at + Instruction.number, step.number, true);
}

/** Sums over rows begin at 0. */
function clearSums(memory: LinearMemory, { steps }: TileProgram, stored: readonly Stored[]): void {
  for (const { opcode, target } of steps) if (opcode === Opcode.addUp && target.at === 'result') memory.view(stored[target.number]).fill(0);
}

function scaleSums(memory: LinearMemory, { results }: TileProgram, stored: readonly Stored[]): void {
  for (const [k, { formula }] of results.entries()) {
    if (formula?.kind !== 'sum' || formula.axis === 'input' || formula.factor === 1) continue;
    const { factor } = formula;
    const values = memory.view(stored[k]);
    for (let i = 0; i < values.length; i++) values[i] *= factor;
  }
}
