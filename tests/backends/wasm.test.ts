import { engine } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend, DrawAddress } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { attentionError, compareAll } from './backendSuite.ts';
import { mixedError, spread } from './plainFormulas.ts';

type WasmBackend = Awaited<ReturnType<typeof createWasmBackend>>;

const reference = createReferenceBackend();
const address: DrawAddress = { seed: 3, firstNetwork: 1, networks: 2, layer: 2, role: 'weights' };
let backend: WasmBackend;

/** Milliseconds of one layer's draw and multiplication, and of the latter alone, 32 networks. */
async function time<T>(place: Backend<T>): Promise<string> {
  const h = place.upload(spread([32, 256, 16], -1, 1, 3).values, [32, 256, 16]);
  const started = performance.now();
  const w = place.matrices({ ...address, networks: 32 }).normals(256, 256);
  const drawn = performance.now();
  for (let k = 0; k < 4; k++) place.dispose(place.multiply(w, h, k % 2 === 1));
  const done = performance.now();
  place.dispose(w, h);
  return `${place.id}: draw ${(drawn - started).toFixed(1)} ms, multiply ${((done - drawn) / 4).toFixed(1)} ms`;
}

describe('WebAssembly backend', () => {
  beforeAll(async () => {
    backend = await createWasmBackend();
  });

  it('agrees with plain formulas to 2e-6 in every primitive, to 5e-6 in sums of 1024 products', async () => {
    const comparisons = await compareAll(backend);
    expect(comparisons.length).toBeGreaterThan(90);
    const worst = new Map<string, number>();
    for (const { name, error } of comparisons) {
      const op = name.replace(/ ?\[.*/, '');
      worst.set(op, Math.max(worst.get(op) ?? 0, error));
    }
    console.log([...worst].map(([op, error]) => `${op.padEnd(18)}${error.toExponential(1)}`).join('\n'));
    for (const { name, error } of comparisons) expect(error, name).toBeLessThan(/^multiply.*1024/.test(name) ? 5e-6 : 2e-6);
  });

  it('calculates what moves, reductions and products are made from', async () => {
    expect(await attentionError(backend)).toBeLessThan(2e-6);
  });

  it('draws what the reference draws, rounded', async () => {
    const [drawn] = await backend.read([backend.matrices(address).normals(7, 6)]);
    expect(drawn).toEqual(Float64Array.from(reference.matrices(address).normals(7, 6).values, Math.fround));
    const matrices = backend.matrices(address);
    const [block] = await backend.read([matrices.block(matrices.normals(7, 6), 3, 2)]);
    expect(block).toEqual(Float64Array.from(reference.matrices(address).normals(3, 2).values, Math.fround));
  });

  it('finds the polar factors of the reference', async () => {
    const [matrices, judge] = [backend.matrices(address), reference.matrices(address)];
    const [factors] = await backend.read(backend.scope(() => [matrices.polarFactor(matrices.normals(48, 48))]));
    expect(mixedError(factors, judge.polarFactor(judge.normals(48, 48)).values)).toBeLessThan(1e-4);
  });

  it('frees what a scope does not return', async () => {
    const x = backend.upload(Float64Array.from([1, 2, 3]), [1, 3, 1]);
    const before = engine().state.numTensors;
    const [y] = backend.scope(() => [backend.ops.mean(backend.ops.reciprocalOrZero(backend.ops.square(x)), 'unit')]);
    expect(engine().state.numTensors - before).toBe(1);
    backend.dispose(x, y);
    expect(engine().state.numTensors - before).toBe(-1);
  });

  it('counts what goes in and out', async () => {
    const before = backend.cost();
    const x = backend.upload(new Float64Array(6), [1, 2, 3]);
    await backend.read([x]);
    const after = backend.cost();
    expect([after.programs, after.bytesUploaded - before.bytesUploaded, after.bytesRead - before.bytesRead]).toEqual([0, 24, 24]);
  });

  it('tells its time beside the reference', async () => {
    const times = [await time(reference), await time(backend), await time(backend)];
    console.log(`layer 256 x 256 x 16, 32 networks\n${times.join('\n')}`);
    expect(times.length).toBe(3);
  });
});
