/** Bytes of buffers: in use by signals, and in all, with those kept for later. */
export interface MemoryUse {
  readonly live: number;
  readonly allocated: number;
}

/** The buffers of a device: those given back are kept for the next signal of about their size. */
export interface GpuMemory {
  take(bytes: number): GPUBuffer;
  give(buffer: GPUBuffer): void;
  /** Destroys what was given back beyond `mostAllocated`; call it when no command waits to be submitted. */
  sweep(): void;
  use(): MemoryUse;
}

/** Every width and batch that a reader tries leaves buffers; beyond half a gigabyte in all, none is kept. */
const mostAllocated = 2 ** 29;

const smallest = 256;

/** The size of the buffer for so many bytes: four sizes between powers of 2, so that at most a fifth is wasted. */
export function bufferSize(bytes: number): number {
  const step = Math.max(smallest, 2 ** (Math.floor(Math.log2(bytes)) - 2));
  return Math.ceil(bytes / step) * step;
}

/** The memory of a device. */
export function gpuMemory(device: GPUDevice): GpuMemory {
  const idle = new Map<number, GPUBuffer[]>();
  const doomed: GPUBuffer[] = [];
  let live = 0;
  let allocated = 0;
  return {
    take(bytes) {
      const size = bufferSize(bytes);
      live += size;
      const kept = idle.get(size)?.pop();
      if (kept !== undefined) return kept;
      allocated += size;
      return device.createBuffer({ size, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST });
    },
    give(buffer) {
      const { size } = buffer;
      live -= size;
      if (allocated > mostAllocated) {
        allocated -= size;
        doomed.push(buffer);
        return;
      }
      const others = idle.get(size);
      if (others === undefined) idle.set(size, [buffer]);
      else others.push(buffer);
    },
    sweep() {
      for (const buffer of doomed.splice(0)) buffer.destroy();
    },
    use: () => ({ live, allocated }),
  };
}
