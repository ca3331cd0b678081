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
  /** The numbers themselves; not to be kept, because growing memory moves them. */
  view(stored: Stored): Float64Array;
}

/** Bytes above which memory that nobody holds any more is given back to the machine. */
const largestIdle = 2 ** 28;
const bytesOfNumber = 8;

/** Memory of instances of the kernels: WebAssembly gives none back, so that a large one is left for a fresh one once nobody holds any of it. */
export function linearMemory(compiled: WebAssembly.Module): LinearMemory {
  let kernels = instanceOf(compiled);
  let held = 0;
  return {
    get kernels() {
      return kernels;
    },
    take(size) {
      const address = allocate(kernels, Math.max(1, size) * bytesOfNumber);
      held++;
      return { address, size };
    },
    free({ address }) {
      kernels.release(address);
      held--;
      if (held === 0 && kernels.memory.buffer.byteLength > largestIdle) kernels = instanceOf(compiled);
    },
    view: ({ address, size }) => new Float64Array(kernels.memory.buffer, address, size),
  };
}

const instanceOf = (compiled: WebAssembly.Module): Kernels => new WebAssembly.Instance(compiled, {}).exports as unknown as Kernels;

function allocate(kernels: Kernels, bytes: number): number {
  try {
    return kernels.allocate(bytes) >>> 0;
  } catch (error) {
    throw new RangeError(`${bytes} bytes more do not fit into memory`, { cause: error });
  }
}
