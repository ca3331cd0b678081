import { FreeList } from './freeList.ts';
import type { Kernels } from './kernels.ts';

/** Numbers in the kernels' memory. */
export interface Stored {
  readonly address: number;
  /** Float64 numbers, not bytes. */
  readonly size: number;
}

/** The kernels and who holds what of their memory. */
export interface LinearMemory {
  readonly kernels: Kernels;
  /** Room for so many numbers, their values left over from others; throws a RangeError where memory cannot grow any further. */
  take(size: number): Stored;
  free(stored: Stored): void;
  /** Room that is anybody's until the next call. */
  scratch(size: number): Stored;
  /** The numbers themselves; not to be kept, because growing memory moves them. */
  view(stored: Stored): Float64Array;
}

const bytesOfNumber = 8;
const bytesOfPage = 2 ** 16;
/** Pages that memory grows by at least: a megabyte. */
const leastGrowth = 16;
/** Bytes above which memory that nobody holds any more is given back to the machine. */
const largestIdle = 2 ** 28;

/** Memory of instances of the kernels: WebAssembly gives none back, so that a large one is left for a fresh one once nobody holds any of it. */
export function linearMemory(compiled: WebAssembly.Module): LinearMemory {
  let kernels = instanceOf(compiled);
  let room = roomOf(kernels);
  let numbers = new Float64Array(kernels.memory.buffer);
  let spare: Stored | undefined;
  return {
    get kernels() {
      return kernels;
    },
    take: (size) => ({ address: room.take(size * bytesOfNumber), size }),
    free({ address }) {
      room.release(address);
      if (room.held > (spare ? 1 : 0) || kernels.memory.buffer.byteLength <= largestIdle) return;
      kernels = instanceOf(compiled);
      room = roomOf(kernels);
      spare = undefined;
    },
    scratch(size) {
      if (spare && spare.size >= size) return spare;
      if (spare) room.release(spare.address);
      spare = { address: room.take(size * bytesOfNumber), size };
      return spare;
    },
    view({ address, size }) {
      // Memory that grew lies in another buffer.
      if (numbers.buffer !== kernels.memory.buffer) numbers = new Float64Array(kernels.memory.buffer);
      const start = address / bytesOfNumber;
      return numbers.subarray(start, start + size);
    },
  };
}

const instanceOf = (compiled: WebAssembly.Module): Kernels => new WebAssembly.Instance(compiled, {}).exports as unknown as Kernels;

function roomOf({ memory, roomFrom }: Kernels): FreeList {
  const grow = (bytes: number): number => {
    try {
      memory.grow(Math.max(leastGrowth, Math.ceil(bytes / bytesOfPage)));
    } catch (error) {
      throw new RangeError(`${bytes} bytes more do not fit into memory`, { cause: error });
    }
    return memory.buffer.byteLength;
  };
  return new FreeList(roomFrom.value, memory.buffer.byteLength, grow);
}
