import { openBackend } from '../../src/backends/openBackend.ts';
import { probeBackends } from '../../src/backends/probe.ts';
import { type ComputeProgram, entryWgsl } from '../../src/backends/webgpu/computeProgram.ts';
import { lowerBitsProgram, upperBitsProgram } from '../../src/backends/webgpu/drawPrograms.ts';
import { philoxWgsl } from '../../src/backends/webgpu/philoxWgsl.ts';
import { createWebgpuDevice } from '../../src/backends/webgpu/webgpuDevice.ts';
import { draw } from '../../src/backends/webgpu/webgpuMatrices.ts';
import { type WebgpuSignal, webgpuOps } from '../../src/backends/webgpu/webgpuOps.ts';
import { findAdapter } from '../../src/backends/webgpuAdapter.ts';
import { createWebgpuBackend, webgpuBackendOn } from '../../src/backends/webgpuBackend.ts';
import { type Answers, answerTasks } from './answerTasks.ts';
import { type GpuUnderTest, primitiveTasks } from './primitiveTasks.ts';

const half = (block: string): ComputeProgram => ({
  inputs: 0,
  parameters: ['c0', 'c1', 'c2', 'c3', 'k0', 'k1'].map((name) => ({ name, type: 'u32' as const })),
  code: `${philoxWgsl}
    ${entryWgsl} {
      let x = philox(vec4<u32>(p.c0, p.c1, p.c2, p.c3), vec2<u32>(p.k0, p.k1));
      let values = vec4<f32>(${block});
      if (local < 4u) { result[local] = values[local]; }
    }`,
});
const [upperHalf, lowerHalf] = [half('x >> vec4<u32>(16u)'), half('x & vec4<u32>(0xffffu)')];

/** The GPU that this browser imitates. */
async function webgpuUnderTest(): Promise<GpuUnderTest<WebgpuSignal>> {
  const device = await createWebgpuDevice(await findAdapter(true));
  const gpu = webgpuOps(device);
  return {
    backend: webgpuBackendOn(device),
    drawWords: (address, rows, columns) => [
      draw({ device, gpu }, upperBitsProgram, address, rows, columns),
      draw({ device, gpu }, lowerBitsProgram, address, rows, columns),
    ],
    philox: (words) => [
      gpu.make([1, 2, 2], [], () => device.run(upperHalf, [1, 1, 1], [1, 2, 2], [], words)),
      gpu.make([1, 2, 2], [], () => device.run(lowerHalf, [1, 1, 1], [1, 2, 2], [], words)),
    ],
    stored: () => device.memory().live / 256,
  };
}

/** What a worker of this browser opens when asked for anything, for WebGL, and for WebGPU. */
async function open(): Promise<{ webgpu: boolean; auto: string; reasons: string[]; named: string; value: number }> {
  const automatic = await openBackend('auto');
  const named = await openBackend('webgpu');
  const { ops, upload, read } = named.backend;
  const [[value]] = await read([ops.scale(upload(Float64Array.from([2]), [1, 1, 1]), 2)]);
  const reasons = automatic.passedOver.map(({ backend, reason }) => `${backend}: ${reason}`);
  return { webgpu: probeBackends().webgpu, auto: automatic.backend.id, reasons, named: named.backend.id, value };
}

/** What reads say when the device goes away before and under them, and whether a new device works afterwards. */
async function lose(): Promise<{ messages: string[]; again: number }> {
  const device = await createWebgpuDevice(await findAdapter(true));
  const ill = webgpuBackendOn(device);
  const x = ill.ops.scale(ill.upload(Float64Array.from([2]), [1, 1, 1]), 2);
  const under = ill.read([x]).then(String, String);
  device.device.destroy();
  const messages = [await under, await ill.read([x]).then(String, String)];
  const well = await createWebgpuBackend(await findAdapter(true));
  const [[again]] = await well.read([well.ops.scale(well.upload(Float64Array.from([2]), [1, 1, 1]), 2)]);
  return { messages, again };
}

/** What a read says of a signal that is too large for the device, and of what comes after it. */
async function overflow(): Promise<string[]> {
  const backend = await createWebgpuBackend(await findAdapter(true));
  const row = backend.upload(new Float64Array(2 ** 15), [1, 1, 2 ** 15]);
  const column = backend.upload(new Float64Array(2 ** 15), [1, 2 ** 15, 1]);
  const whole = backend.ops.add(row, column);
  const messages = [await backend.read([backend.ops.sum(whole, 'unit')]).then(() => 'values', String)];
  return [...messages, await backend.read([row]).then(() => 'values', String)];
}

const ready = webgpuUnderTest();
const tasks = { ...primitiveTasks(() => ready), open, lose, overflow };

/** What the worker can be asked, and what it answers. */
export type WebgpuTasks = Answers<typeof tasks>;

answerTasks(tasks);
