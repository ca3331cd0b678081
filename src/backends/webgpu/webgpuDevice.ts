import type { Shape } from '../../networks/tensorOps.ts';
import type { Cost } from '../backend.ts';
import type { Mark } from '../fused/keepPace.ts';
import { sizeOf } from '../shapes.ts';
import type { ComputeProgram, Grid } from './computeProgram.ts';
import { watchFailure } from './deviceFailure.ts';
import { gpuMemory, type MemoryUse } from './gpuMemory.ts';
import { launchesOn } from './launches.ts';

/** The values of a signal on the device, row-major [network, unit, input], at the beginning of a buffer. */
export interface GpuArray {
  readonly shape: Shape;
  readonly buffer: GPUBuffer;
  readonly bytes: number;
}

/** Runs programs on one device of WebGPU, and holds its memory. */
export interface WebgpuDevice {
  readonly device: GPUDevice;
  /** The most signals that one program reads. */
  readonly mostInputs: number;
  /** Launches the program once; `parameters` in the program's order. */
  run(program: ComputeProgram, grid: Grid, shape: Shape, inputs: readonly GpuArray[], parameters: readonly number[]): GpuArray;
  write(values: Float32Array<ArrayBuffer>, shape: Shape): GpuArray;
  /** Values that are no signal, [1, n, 1], beside the memory of signals: they last until `drop`. */
  constant(values: Float32Array<ArrayBuffer>): GpuArray;
  drop(constant: GpuArray): void;
  /** The values of some signals, through one buffer; rejects when anything before it failed, or when the device is lost. */
  read(arrays: readonly GpuArray[]): Promise<Float64Array[]>;
  free(array: GpuArray): void;
  /** Marks the end of what was launched so far. */
  mark(): Mark;
  memory(): MemoryUse;
  /** Parameters of launches, which are no signals, are not counted as uploaded. */
  cost(): Cost;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The most signals beside the result that we ever want in one program. */
const mostInputsWanted = 12;

/** A device of an adapter, with the largest buffers that it offers; rejects where the adapter has been used up or the GPU is gone. */
export async function createWebgpuDevice(adapter: GPUAdapter): Promise<WebgpuDevice> {
  const { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage } = adapter.limits;
  const buffers = Math.min(maxStorageBuffersPerShaderStage, mostInputsWanted + 1);
  const device = await adapter.requestDevice({
    requiredLimits: { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage: buffers },
  });
  return webgpuDeviceOn(device);
}

function webgpuDeviceOn(device: GPUDevice): WebgpuDevice {
  const failure = watchFailure(device);
  const memory = gpuMemory(device);
  const launches = launchesOn(device);
  const cost: Mutable<Cost> = { programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 };

  const take = (shape: Shape): GpuArray => {
    const bytes = 4 * sizeOf(shape);
    return { shape, buffer: memory.take(bytes), bytes };
  };
  const flush = (): void => {
    launches.flush();
    memory.sweep();
  };
  return {
    device,
    mostInputs: device.limits.maxStorageBuffersPerShaderStage - 1,
    run(program, grid, shape, inputs, parameters) {
      const result = take(shape);
      launches.add(program, grid, result, inputs, parameters);
      cost.programs++;
      return result;
    },
    write(values, shape) {
      // A write overtakes launches that wait, and its buffer may have served one of them.
      flush();
      const result = take(shape);
      device.queue.writeBuffer(result.buffer, 0, values);
      cost.bytesUploaded += values.byteLength;
      return result;
    },
    constant(values) {
      const bytes = values.byteLength;
      const buffer = device.createBuffer({ size: bytes, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST });
      device.queue.writeBuffer(buffer, 0, values);
      cost.bytesUploaded += bytes;
      return { shape: [1, values.length, 1], buffer, bytes };
    },
    drop({ buffer }) {
      // Launches that wait may read it.
      flush();
      buffer.destroy();
    },
    async read(arrays) {
      flush();
      const size = arrays.reduce((sum, { bytes }) => sum + bytes, 0);
      cost.bytesRead += size;
      cost.reads++;
      return failure.guard(readThrough(device, arrays, size));
    },
    free: ({ buffer }) => memory.give(buffer),
    mark() {
      flush();
      return workDone(device.queue);
    },
    memory: memory.use,
    cost: () => ({ ...cost }),
  };
}

/** A mark that is reached when all that was submitted is done, or the device is lost. */
function workDone(queue: GPUQueue): Mark {
  let reached = false;
  const reach = (): void => {
    reached = true;
  };
  queue.onSubmittedWorkDone().then(reach, reach);
  return { isReached: () => reached };
}

/** Copies arrays one after the other into a buffer that the CPU may read, and takes them out of it. */
async function readThrough(device: GPUDevice, arrays: readonly GpuArray[], size: number): Promise<Float64Array[]> {
  const staging = device.createBuffer({ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
  const encoder = device.createCommandEncoder();
  let end = 0;
  for (const { buffer, bytes } of arrays) {
    encoder.copyBufferToBuffer(buffer, 0, staging, end, bytes);
    end += bytes;
  }
  device.queue.submit([encoder.finish()]);
  try {
    await staging.mapAsync(GPUMapMode.READ);
    const all = new Float32Array(staging.getMappedRange());
    let first = 0;
    return arrays.map(({ bytes }) => {
      const own = Float64Array.from(all.subarray(first, first + bytes / 4));
      first += bytes / 4;
      return own;
    });
  } finally {
    staging.destroy();
  }
}
