import { env, type Tensor } from '@tensorflow/tfjs-core';
import { sizeOf } from '../shapes.ts';
import { shapeOf } from '../tensorflow/tensorflowScope.ts';
import { stackProgram } from './copyPrograms.ts';
import type { GpuDevice } from './gpuDevice.ts';

/** The most values of one transfer: 16 MB. */
const VALUES_PER_TRANSFER = 2 ** 22;

/** The most textures that one program reads; every WebGL2 device has 16. */
const MOST_TEXTURES = 16;

/**
 * The values of signals, in their order: signals of one shape are stacked on the GPU and read together, all transfers are
 * asked for before the first is awaited, and none blocks the thread. Rejects when the context is lost.
 */
export async function readSignals(device: GpuDevice, signals: readonly Tensor[]): Promise<Float64Array[]> {
  const results = new Array<Float64Array>(signals.length);
  await Promise.all(
    groupsOf(signals).map(async (group) => {
      const values = await readGroup(
        device,
        group.map((at) => signals[at]),
      );
      group.forEach((at, k) => {
        const size = sizeOf(shapeOf(signals[at]));
        results[at] = Float64Array.from(values.subarray(k * size, (k + 1) * size));
      });
    }),
  );
  return results;
}

async function readGroup(device: GpuDevice, signals: readonly Tensor[]): Promise<Float32Array> {
  const [networks, units, inputs] = shapeOf(signals[0]);
  const stack = device.run(stackProgram(signals.length), [signals.length * networks, units, inputs], signals);
  try {
    return await Promise.race([stack.data<'float32'>(), device.lost]);
  } finally {
    stack.dispose();
  }
}

/** Positions of signals of equal shape, in groups that one program and one transfer can take. */
function groupsOf(signals: readonly Tensor[]): number[][] {
  const textures = Math.min(MOST_TEXTURES, env().getNumber('WEBGL_MAX_TEXTURES_IN_SHADER'));
  const open = new Map<string, number[]>();
  const groups: number[][] = [];
  signals.forEach((signal, at) => {
    const key = signal.shape.join();
    const most = Math.max(1, Math.min(textures, Math.floor(VALUES_PER_TRANSFER / sizeOf(shapeOf(signal)))));
    let group = open.get(key);
    if (group === undefined || group.length >= most) {
      group = [];
      open.set(key, group);
      groups.push(group);
    }
    group.push(at);
  });
  return groups;
}
