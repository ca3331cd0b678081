import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend, DrawAddress } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { attentionError, compareAll } from './backendSuite.ts';

const reference = createReferenceBackend();
let backend: Backend<unknown>;

beforeAll(async () => {
  backend = await createSimdBackend();
});

describe('SIMD kernels', () => {
  it('agree with plain formulas to 1e-12 in every primitive', async () => {
    const comparisons = await compareAll(backend);
    expect(comparisons.length).toBeGreaterThan(90);
    const worst = new Map<string, number>();
    for (const { name, error } of comparisons) {
      const op = name.replace(/ ?\[.*/, '');
      worst.set(op, Math.max(worst.get(op) ?? 0, error));
    }
    console.log([...worst].map(([op, error]) => `${op.padEnd(18)}${error.toExponential(1)}`).join('\n'));
    for (const { name, error } of comparisons) expect(error, name).toBeLessThan(1e-12);
  });

  it('calculate what moves, reductions and products are made from, and keep NaN', async () => {
    expect(await attentionError(backend)).toBeLessThan(1e-12);
    const x = backend.upload(Float64Array.of(1, Number.NaN, -2, -1, 3, Number.NEGATIVE_INFINITY), [2, 3, 1]);
    for (const axis of ['network', 'unit', 'input'] as const) {
      const [found] = await backend.read([backend.ops.largest(x, axis)]);
      expect(found).toEqual(
        reference.ops.largest(reference.upload(Float64Array.of(1, Number.NaN, -2, -1, 3, Number.NEGATIVE_INFINITY), [2, 3, 1]), axis)
          .values,
      );
    }
    const [special] = await backend.read([backend.ops.softplus(x)]);
    expect(special[1]).toBeNaN();
    expect(special[5]).toBe(0);
  });

  it('keep the digits of softplus where it is tiny, and its size where exp overflows', async () => {
    const x = Float64Array.from({ length: 1401 }, (_, k) => k - 700);
    const [found] = await backend.read([backend.ops.softplus(backend.upload(x, [1, 1401, 1]))]);
    const expected = x.map((value) => Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))));
    for (const [k, value] of found.entries()) expect(Math.abs(value / expected[k] - 1), `softplus(${x[k]})`).toBeLessThan(4e-15);
  });

  it.each([
    [7, 6],
    [1, 1],
    [64, 32],
    [5, 9],
    [2, 257],
  ])('draw the normals of the reference to the last bit, %i x %i', async (rows, columns) => {
    for (const seed of [0, 3, 2 ** 32 - 1]) {
      const address: DrawAddress = { seed, firstNetwork: 4, networks: 3, layer: 2, role: 'weights' };
      const [drawn] = await backend.read([backend.matrices(address).normals(rows, columns)]);
      expect(drawn).toEqual(reference.matrices(address).normals(rows, columns).values);
    }
  });
});
