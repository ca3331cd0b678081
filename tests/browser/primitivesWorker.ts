/// <reference lib="webworker" />
import type { Backend, DrawAddress } from '../../src/backends/backend.ts';
import { openBackend } from '../../src/backends/openBackend.ts';
import { type Probe, probeBackends } from '../../src/backends/probe.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { streamOf } from '../../src/backends/streams.ts';
import { lowerBitsProgram, upperBitsProgram } from '../../src/backends/webgl/drawPrograms.ts';
import type { GpuProgram } from '../../src/backends/webgl/gpuDevice.ts';
import { philoxGlsl } from '../../src/backends/webgl/philoxGlsl.ts';
import { draw } from '../../src/backends/webgl/webglMatrices.ts';
import { type WebglSignal, webglOps } from '../../src/backends/webgl/webglOps.ts';
import { createWebglBackend, createWebglDevice, webglBackendOn } from '../../src/backends/webglBackend.ts';
import { wordsOf } from '../../src/math/normals.ts';
import type { Shape } from '../../src/networks/tensorOps.ts';
import { compareAll } from '../backends/backendSuite.ts';
import { mixedError, spread } from '../backends/plainFormulas.ts';
import { philoxVectors } from '../math/philoxVectors.ts';

const device = createWebglDevice();
const backend = webglBackendOn(device);
const gpu = webglOps(device);
const reference = createReferenceBackend();

/** Counters with all bits in use, and the ordinary first ones. */
const addresses: readonly DrawAddress[] = [
  { seed: 0, firstNetwork: 0, networks: 3, layer: 1, role: 'weights' },
  { seed: 4294967295, firstNetwork: 70000, networks: 2, layer: 999, role: 'cotangent' },
  { seed: 2863311530, firstNetwork: 5, networks: 2, layer: 2 ** 28 - 1, role: 'bias' },
];

/** How many words differ from those of src/math, over odd and even sizes. */
async function compareWords(): Promise<{ words: number; different: number }> {
  let words = 0;
  let different = 0;
  for (const address of addresses) {
    for (const [rows, columns] of [
      [6, 8],
      [34, 130],
    ]) {
      const [upper, lower] = await backend.read(
        [upperBitsProgram, lowerBitsProgram].map((program) => draw(gpu, program, address, rows, columns)),
      );
      for (let k = 0; k < address.networks; k++) {
        const place = { seed: address.seed, network: address.firstNetwork + k, stream: streamOf(address) };
        for (let i = 0; i < rows; i++) {
          for (let j = 0; j < columns; j++, words++) {
            const at = (k * rows + i) * columns + j;
            const expected = wordsOf(place, i >> 1, j >> 1)[(i & 1) * 2 + (j & 1)];
            if (upper[at] * 65536 + lower[at] !== expected) different++;
          }
        }
      }
    }
  }
  return { words, different };
}

/** The GPU's words for the counters and keys of the published vectors. */
async function answerVectors(): Promise<number[][]> {
  const uniforms = ['c0', 'c1', 'c2', 'c3', 'k0', 'k1'].map((name) => ({ name, type: 'int' as const }));
  const half = (texel: string): GpuProgram => ({
    inputs: [],
    uniforms,
    code: `${philoxGlsl}
      void main() {
        uvec4 x = philox(uvec4(c0, c1, c2, c3), uvec2(k0, k1));
        setOutput(vec4(${texel}));
      }`,
  });
  const halves = [half('x >> 16'), half('x & 0xffffu')];
  const answers: number[][] = [];
  for (const { counter, key } of philoxVectors) {
    const bits = [...counter, ...key].map((word) => word | 0);
    const [upper, lower] = await backend.read(halves.map((program) => gpu.run(program, [1, 2, 2], [], bits)));
    answers.push(Array.from(upper, (value, k) => value * 65536 + lower[k]));
  }
  return answers;
}

/** Largest absolute error of normals, how many were compared, and what one draw costs. */
async function compareNormals(): Promise<{ normals: number; error: number; programs: number; bytesUploaded: number }> {
  let normals = 0;
  let error = 0;
  const before = backend.cost();
  for (const address of addresses) {
    for (const [rows, columns] of [
      [5, 7],
      [256, 128],
    ]) {
      const expected = reference.matrices(address).normals(rows, columns).values;
      const [actual] = await backend.read([backend.matrices(address).normals(rows, columns)]);
      normals += expected.length;
      for (let k = 0; k < expected.length; k++) error = Math.max(error, Math.abs(actual[k] - expected[k]));
    }
  }
  const start = backend.cost();
  backend.dispose(backend.matrices(addresses[0]).normals(64, 64));
  return {
    normals,
    error,
    programs: backend.cost().programs - start.programs,
    bytesUploaded: backend.cost().bytesUploaded - before.bytesUploaded,
  };
}

/** Orthogonality and agreement with float64 of polar factors, entries times sqrt(d). */
async function comparePolar(size: number, networks: number): Promise<{ gram: number; largest: number; typical: number; programs: number }> {
  const address: DrawAddress = { seed: 11, firstNetwork: 0, networks, layer: 3, role: 'weights' };
  const matrices = backend.matrices(address);
  const before = backend.cost().programs;
  const factor = matrices.polarFactor(matrices.normals(size, size));
  const programs = backend.cost().programs - before;
  const [values] = await backend.read([factor]);
  const judge = reference.matrices(address);
  const expected = judge.polarFactor(judge.normals(size, size)).values;
  let largest = 0;
  let squares = 0;
  for (let k = 0; k < values.length; k++) {
    const error = Math.abs(values[k] - expected[k]) * Math.sqrt(size);
    largest = Math.max(largest, error);
    squares += error ** 2;
  }
  const signal = { shape: [networks, size, size] as const, values };
  const product = reference.multiply(signal, signal, true).values;
  let gram = 0;
  for (let k = 0; k < product.length; k++) gram = Math.max(gram, Math.abs(product[k] - ((k % (size * size)) % (size + 1) === 0 ? 1 : 0)));
  return { gram, largest, typical: Math.sqrt(squares / values.length), programs };
}

/** Many signals of several shapes in one read, and what it cost. */
async function compareRead(): Promise<{ error: number; signals: number; programs: number; bytesRead: number }> {
  const plain = Array.from({ length: 40 }, (_, k) => spread(k % 5 === 0 ? [2, 3, 1] : [2, 7, 5], -2, 2, k));
  const signals = plain.map(({ values, shape }) => backend.ops.scale(backend.upload(values, shape), 1));
  const before = backend.cost();
  const read = await backend.read(signals);
  const after = backend.cost();
  const error = Math.max(...read.map((values, k) => mixedError(values, plain[k].values)));
  return { error, signals: signals.length, programs: after.programs - before.programs, bytesRead: after.bytesRead - before.bytesRead };
}

/** Whether a scope frees what it does not return, whether NaN and infinity survive, and whether exact zeros stay. */
async function compareEdges(): Promise<{ kept: number; special: Record<string, number[]> }> {
  const { engine } = await import('@tensorflow/tfjs-core');
  const x = backend.upload(Float64Array.from([NaN, 0, -0, 1e30, -1e30, 200]), [1, 2, 3]);
  const before = engine().state.numTensors;
  const [y] = backend.scope(() => [backend.ops.exp(backend.ops.square(x))] as [WebglSignal]);
  const kept = engine().state.numTensors - before;
  backend.dispose(y);
  const special: Record<string, number[]> = {};
  for (const op of ['exp', 'tanh', 'erf', 'sigmoid', 'relu', 'sqrt', 'reciprocalOrZero'] as const) {
    const [values] = await backend.read([backend.ops[op](x)]);
    special[op] = [...values];
  }
  return { kept, special };
}

/** Milliseconds of one layer's draw and multiplication, 32 networks. */
async function time(): Promise<{ drawAndMultiply: number; multiply: number }> {
  const h = backend.upload(spread([32, 256, 16], -1, 1, 3).values, [32, 256, 16]);
  const layer = (count: number, redraw: boolean): WebglSignal => {
    let x = h;
    let w: WebglSignal | undefined;
    for (let k = 1; k <= count; k++) {
      w = redraw || w === undefined ? backend.matrices({ ...addresses[0], networks: 32, layer: k }).normals(256, 256) : w;
      x = backend.ops.scale(backend.multiply(w, x), 1 / 16);
    }
    return x;
  };
  const measure = async (redraw: boolean): Promise<number> => {
    await backend.read(backend.scope(() => [layer(1, redraw)]));
    const start = performance.now();
    await backend.read(backend.scope(() => [layer(5, redraw)]));
    return (performance.now() - start) / 5;
  };
  return { drawAndMultiply: await measure(true), multiply: await measure(false) };
}

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

/** h -> relu(batch norm(W h)), by the primitives of any backend. */
function layerOf<T>(place: Backend<T>, h: T, layer: number): T {
  const { ops } = place;
  const address: DrawAddress = { seed: 5, firstNetwork: 0, networks: 2, layer, role: 'weights' };
  const [next] = place.scope((): readonly [T] => {
    const a = place.multiply(ops.scale(place.matrices(address).normals(64, 64), Math.sqrt(2 / 64)), h);
    const centred = ops.subtract(a, ops.mean(a, 'input'));
    const scale = ops.reciprocalOrZero(ops.sqrt(ops.mean(ops.square(centred), 'input')));
    return [ops.relu(ops.multiply(centred, scale))];
  });
  return next;
}

/** Relative Frobenius distance from float64 after a number of layers, and programs a layer. */
async function compareDepth(depth: number): Promise<{ error: number; programs: number }> {
  const input = spread([2, 64, 16], -1, 1, 9);
  let h = backend.upload(input.values, input.shape);
  let judge = reference.upload(input.values, input.shape);
  h = backend.ops.scale(h, 1);
  const before = backend.cost().programs;
  for (let layer = 1; layer <= depth; layer++) {
    h = layerOf(backend, h, layer);
    judge = layerOf(reference, judge, layer);
  }
  const programs = (backend.cost().programs - before) / depth;
  const [values] = await backend.read([h]);
  const distance = Math.hypot(...values.map((value, k) => value - judge.values[k]));
  return { error: distance / Math.hypot(...judge.values), programs };
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

const tasks = {
  depth: () => compareDepth(20),
  loseContext,
  open,
  primitives: () => compareAll(backend),
  vectors: answerVectors,
  words: compareWords,
  normals: compareNormals,
  polar64: () => comparePolar(64, 4),
  polar256: () => comparePolar(256, 1),
  read: compareRead,
  edges: compareEdges,
  time,
};

/** What the worker can be asked, and what it answers. */
export type Tasks = { [K in keyof typeof tasks]: Awaited<ReturnType<(typeof tasks)[K]>> };

self.addEventListener('message', async ({ data }: MessageEvent<keyof Tasks>) => {
  try {
    self.postMessage({ result: await tasks[data]() });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
});
