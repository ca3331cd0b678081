import type { Backend, DrawAddress } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { streamOf } from '../../src/backends/streams.ts';
import { wordsOf } from '../../src/math/normals.ts';
import { attentionError, compareAll } from '../backends/backendSuite.ts';
import { mixedError, spread } from '../backends/plainFormulas.ts';
import { philoxVectors } from '../math/philoxVectors.ts';

/** A backend on a GPU, and what only it can be asked. */
export interface GpuUnderTest<T> {
  readonly backend: Backend<T>;
  /** The upper and the lower 16 bits of the words that a draw reads. */
  drawWords(address: DrawAddress, rows: number, columns: number): readonly [upper: T, lower: T];
  /** The upper and the lower 16 bits of Philox for a counter and a key, as matrices of shape [1, 2, 2]. */
  philox(counterAndKey: readonly number[]): readonly [upper: T, lower: T];
  /** How many signals are stored. */
  stored(): number;
}

const reference = createReferenceBackend();

/** Counters with all bits in use, and the ordinary first ones. */
const addresses: readonly DrawAddress[] = [
  { seed: 0, firstNetwork: 0, networks: 3, layer: 1, role: 'weights' },
  { seed: 4294967295, firstNetwork: 70000, networks: 2, layer: 999, role: 'cotangent' },
  { seed: 2863311530, firstNetwork: 5, networks: 2, layer: 2 ** 28 - 1, role: 'bias' },
];

/** How many words differ from those of src/math, over odd and even sizes. */
async function compareWords<T>({ backend, drawWords }: GpuUnderTest<T>): Promise<{ words: number; different: number }> {
  let words = 0;
  let different = 0;
  for (const address of addresses) {
    for (const [rows, columns] of [
      [6, 8],
      [34, 130],
    ]) {
      const [upper, lower] = await backend.read(drawWords(address, rows, columns));
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
async function answerVectors<T>({ backend, philox }: GpuUnderTest<T>): Promise<number[][]> {
  const answers: number[][] = [];
  for (const { counter, key } of philoxVectors) {
    const [upper, lower] = await backend.read(philox([...counter, ...key]));
    answers.push(Array.from(upper, (value, k) => value * 65536 + lower[k]));
  }
  return answers;
}

/** Largest absolute error of normals, how many were compared, and what one draw costs. */
async function compareNormals<T>({
  backend,
}: GpuUnderTest<T>): Promise<{ normals: number; error: number; programs: number; bytesUploaded: number }> {
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
async function comparePolar<T>(
  { backend }: GpuUnderTest<T>,
  size: number,
  networks: number,
): Promise<{ gram: number; largest: number; typical: number; programs: number }> {
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
async function compareRead<T>({
  backend,
}: GpuUnderTest<T>): Promise<{ error: number; signals: number; programs: number; bytesRead: number }> {
  const plain = Array.from({ length: 40 }, (_, k) => spread(k % 5 === 0 ? [2, 3, 1] : [2, 7, 5], -2, 2, k));
  const signals = plain.map(({ values, shape }) => backend.ops.scale(backend.upload(values, shape), 1));
  const before = backend.cost();
  const read = await backend.read(signals);
  const after = backend.cost();
  const error = Math.max(...read.map((values, k) => mixedError(values, plain[k].values)));
  return { error, signals: signals.length, programs: after.programs - before.programs, bytesRead: after.bytesRead - before.bytesRead };
}

/** Whether a scope frees what it does not return, whether NaN and infinity survive, and whether exact zeros stay. */
async function compareEdges<T>({ backend, stored }: GpuUnderTest<T>): Promise<{ kept: number; special: Record<string, number[]> }> {
  const x = backend.upload(Float64Array.from([NaN, 0, -0, 1e30, -1e30, 200]), [1, 2, 3]);
  const before = stored();
  const [y] = backend.scope(() => [backend.ops.exp(backend.ops.square(x))] as [T]);
  const kept = stored() - before;
  backend.dispose(y);
  const special: Record<string, number[]> = {};
  for (const axis of ['network', 'input'] as const) {
    const [values] = await backend.read([backend.ops.largest(x, axis)]);
    special[`largest ${axis}`] = [...values];
  }
  for (const op of ['exp', 'tanh', 'erf', 'softplus', 'sigmoid', 'relu', 'sqrt', 'reciprocalOrZero'] as const) {
    const [values] = await backend.read([backend.ops[op](x)]);
    special[op] = [...values];
  }
  return { kept, special };
}

/** Milliseconds of one layer's draw and multiplication, 32 networks. */
async function time<T>({ backend }: GpuUnderTest<T>): Promise<{ drawAndMultiply: number; multiply: number }> {
  const h = backend.upload(spread([32, 256, 16], -1, 1, 3).values, [32, 256, 16]);
  const layer = (count: number, redraw: boolean): T => {
    let x = h;
    let w: T | undefined;
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
async function compareDepth<T>({ backend }: GpuUnderTest<T>, depth: number): Promise<{ error: number; programs: number }> {
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

/** What any GPU can be asked, and what it answers. */
export const primitiveTasks = <T>(under: () => Promise<GpuUnderTest<T>>) => ({
  depth: async () => compareDepth(await under(), 20),
  primitives: async () => compareAll((await under()).backend),
  attention: async () => attentionError((await under()).backend),
  vectors: async () => answerVectors(await under()),
  words: async () => compareWords(await under()),
  normals: async () => compareNormals(await under()),
  polar64: async () => comparePolar(await under(), 64, 4),
  polar256: async () => comparePolar(await under(), 256, 1),
  read: async () => compareRead(await under()),
  edges: async () => compareEdges(await under()),
  time: async () => time(await under()),
});
