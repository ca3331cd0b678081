import { engine } from '@tensorflow/tfjs-core';
import { openBackend } from '../../src/backends/openBackend.ts';
import { type Probe, probeBackends } from '../../src/backends/probe.ts';
import { lowerBitsProgram, upperBitsProgram } from '../../src/backends/webgl/drawPrograms.ts';
import type { GpuProgram } from '../../src/backends/webgl/gpuDevice.ts';
import { philoxGlsl } from '../../src/backends/webgl/philoxGlsl.ts';
import { draw } from '../../src/backends/webgl/webglMatrices.ts';
import { type WebglSignal, webglOps } from '../../src/backends/webgl/webglOps.ts';
import { createWebglBackend, createWebglDevice, webglBackendOn } from '../../src/backends/webglBackend.ts';
import type { Shape } from '../../src/networks/tensorOps.ts';
import { type Answers, answerTasks } from './answerTasks.ts';
import { type GpuUnderTest, primitiveTasks } from './primitiveTasks.ts';

const device = createWebglDevice();
const backend = webglBackendOn(device);
const gpu = webglOps(device);

const half = (texel: string): GpuProgram => ({
  inputs: [],
  uniforms: ['c0', 'c1', 'c2', 'c3', 'k0', 'k1'].map((name) => ({ name, type: 'int' as const })),
  code: `${philoxGlsl}
    void main() {
      uvec4 x = philox(uvec4(c0, c1, c2, c3), uvec2(k0, k1));
      setOutput(vec4(${texel}));
    }`,
});
const [upperHalf, lowerHalf] = [half('x >> 16'), half('x & 0xffffu')];

const webgl: GpuUnderTest<WebglSignal> = {
  backend,
  drawWords: (address, rows, columns) => [
    draw(gpu, upperBitsProgram, address, rows, columns),
    draw(gpu, lowerBitsProgram, address, rows, columns),
  ],
  philox(words) {
    const bits = words.map((word) => word | 0);
    return [gpu.run(upperHalf, [1, 2, 2], [], bits), gpu.run(lowerHalf, [1, 2, 2], [], bits)];
  },
  stored: () => engine().state.numTensors,
};

/** What a worker of this browser opens when asked for anything and for WebGL, and what WebAssembly then calculates. */
async function open(): Promise<{ probe: Probe; auto: string; reasons: string[]; forced: string; wasmSum: number }> {
  const automatic = await openBackend('auto');
  const forced = await openBackend('webgl');
  const wasm = await openBackend('wasm');
  const sum = wasm.backend.ops.sum(wasm.backend.upload(Float64Array.from([1, 2, 3.5]), [1, 3, 1]), 'unit');
  const [[wasmSum]] = await wasm.backend.read([sum]);
  const reasons = automatic.passedOver.map(({ reason }) => reason);
  return { probe: probeBackends(), auto: automatic.backend.id, reasons, forced: forced.backend.id, wasmSum };
}

/** What a read says when the context goes away under it, and whether a new device works afterwards. */
async function loseContext(): Promise<{ message: string; again: number }> {
  const ill = createWebglDevice();
  const place = webglBackendOn(ill);
  const one: Shape = [1, 1, 1];
  const x = place.ops.scale(place.upload(Float64Array.from([2]), one), 2);
  ill.backend.gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext();
  const message = await place.read([x]).then(String, String);
  const well = await createWebglBackend();
  const [[again]] = await well.read([well.ops.scale(well.upload(Float64Array.from([2]), one), 2)]);
  return { message, again };
}

const tasks = { ...primitiveTasks(async () => webgl), open, lose: loseContext };

/** What the worker can be asked, and what it answers. */
export type Tasks = Answers<typeof tasks>;

answerTasks(tasks);
