import { env } from '@tensorflow/tfjs-core';
import type { Shape } from '../../networks/tensorOps.ts';
import { sizeOf } from '../shapes.ts';
import { groupsOf } from '../transfers.ts';
import { joinProgram } from './copyPrograms.ts';
import type { GpuDevice } from './gpuDevice.ts';
import type { WebglOps, WebglSignal } from './webglOps.ts';

/** The most texels of one transfer: 16 MB. */
const texelsPerTransfer = 2 ** 20;

/** The most textures that one program reads; every WebGL2 device has 16. */
const mostTextures = 16;

/** How many texels a signal has: 2 x 2 entries of one network's matrix each. */
const texelsOf = ([networks, units, inputs]: Shape): number => networks * Math.ceil(units / 2) * Math.ceil(inputs / 2);

/**
 * The values of signals, in their order: signals are joined on the GPU, texel by texel, and come in one transfer as long as they fit in 16 MB. All
 * transfers are asked for before the first is awaited, and none blocks the thread. Rejects when the context is lost.
 */
export async function readSignals(device: GpuDevice, gpu: WebglOps, signals: readonly WebglSignal[]): Promise<Float64Array[]> {
  const transfers = groupsOf(signals, (group, signal) => texelsIn([...group, signal]) <= texelsPerTransfer);
  const values = await Promise.all(transfers.map((group) => readJoined(device, gpu, group)));
  return values.flat();
}

const texelsIn = (signals: readonly WebglSignal[]): number => signals.reduce((sum, { shape }) => sum + texelsOf(shape), 0);

/** A row of all texels of some signals; joined in rounds, as a program reads no more than so many textures. */
function join(gpu: WebglOps, signals: readonly WebglSignal[]): WebglSignal {
  const most = Math.min(mostTextures, env().getNumber('WEBGL_MAX_TEXTURES_IN_SHADER'));
  const rows = groupsOf(signals, (group) => group.length < most).map((group) => {
    const counts = group.map(({ shape }) => texelsOf(shape));
    const texels = counts.reduce((sum, count) => sum + count, 0);
    return gpu.run(joinProgram(group.length), [texels, 2, 2], group, counts);
  });
  return rows.length === 1 ? rows[0] : join(gpu, rows);
}

async function readJoined(device: GpuDevice, gpu: WebglOps, signals: readonly WebglSignal[]): Promise<Float64Array[]> {
  const [row] = gpu.scope(() => [join(gpu, signals)]);
  try {
    const values = await Promise.race([gpu.storedOf(row).data<'float32'>(), device.lost]);
    throwIfFailed(device.backend.gpgpu.gl as WebGL2RenderingContext);
    let first = 0;
    return signals.map(({ shape }) => {
      const own = unpacked(values, first, shape);
      first += texelsOf(shape);
      return own;
    });
  } finally {
    gpu.dispose(row);
  }
}

/** WebGL goes on after a texture that found no room, and reads zeros: it only says so to who asks. */
function throwIfFailed(gl: WebGL2RenderingContext): void {
  const error = gl.getError();
  if (error === gl.NO_ERROR) return;
  throw new Error(error === gl.OUT_OF_MEMORY ? 'the GPU ran out of memory' : `WebGL error 0x${error.toString(16)}`);
}

/** The entries of a signal, row-major, from texels one after the other, each of which holds two rows of two. */
function unpacked(texels: Float32Array, firstTexel: number, shape: Shape): Float64Array {
  const [networks, units, inputs] = shape;
  const pairs = Math.ceil(inputs / 2);
  const values = new Float64Array(sizeOf(shape));
  let at = 0;
  for (let network = 0; network < networks; network++) {
    for (let unit = 0; unit < units; unit++) {
      const texel = firstTexel + (network * Math.ceil(units / 2) + (unit >> 1)) * pairs;
      const row = 4 * texel + 2 * (unit & 1);
      for (let input = 0; input < inputs; input++) values[at++] = texels[row + 4 * (input >> 1) + (input & 1)];
    }
  }
  return values;
}
