import { describe, expect, it } from 'vitest';
import type { DrawAddress } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { fillNormals } from '../../src/math/normals.ts';
import { compareAll } from './backendSuite.ts';

const backend = createReferenceBackend();
const address: DrawAddress = { seed: 7, firstNetwork: 2, networks: 3, layer: 4, role: 'weights' };

describe('reference backend', () => {
  it('agrees with plain formulas in every primitive', async () => {
    const comparisons = await compareAll(backend);
    expect(comparisons.length).toBeGreaterThan(90);
    for (const { name, error } of comparisons) expect(error, name).toBeLessThan(1e-13);
  });

  it('draws each network from its own counters', () => {
    const { shape, values } = backend.matrices(address).normals(5, 4);
    expect(shape).toEqual([3, 5, 4]);
    const one = new Float64Array(20);
    fillNormals(one, { seed: 7, network: 3, stream: 4 * 16 }, 5, 4);
    expect(values.slice(20, 40)).toEqual(one);
  });

  it('keeps the entries of a narrower draw as a block of a wider one', () => {
    const matrices = backend.matrices(address);
    expect(matrices.block(matrices.normals(9, 8), 5, 4)).toEqual(matrices.normals(5, 4));
    expect(() => matrices.block(matrices.normals(2, 2), 3, 1)).toThrow(RangeError);
  });

  it('finds orthogonal polar factors', () => {
    const matrices = backend.matrices(address);
    const factors = matrices.polarFactor(matrices.normals(12, 12));
    const gram = backend.multiply(factors, factors, true);
    gram.values.forEach((value, at) => {
      expect(value).toBeCloseTo((at % 144) % 13 === 0 ? 1 : 0, 12);
    });
    expect(() => matrices.polarFactor(matrices.normals(3, 2))).toThrow(RangeError);
  });

  it('refuses shapes that do not fit', () => {
    const a = backend.upload(new Float64Array(6), [1, 2, 3]);
    const b = backend.upload(new Float64Array(8), [1, 2, 4]);
    expect(() => backend.ops.add(a, b)).toThrow(RangeError);
    expect(() => backend.multiply(a, b)).toThrow(RangeError);
    expect(() => backend.upload(new Float64Array(5), [1, 2, 3])).toThrow(RangeError);
  });
});
