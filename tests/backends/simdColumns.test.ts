import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backends/backend.ts';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { gaussianMatrix, largestDifference } from '../math/matrices.ts';
import { withSingularValues } from '../networks/readings.ts';
import { columnErrors } from './columnSuite.ts';

const reference = createReferenceBackend();
let simd: Backend<unknown>;

beforeAll(async () => {
  simd = await createSimdBackend();
});

const shapes = [
  [1, 1],
  [9, 4],
  [40, 7],
  [130, 31],
  [257, 16],
  [6, 9],
] as const;

/** What both backends make of the same matrix, as lists of values. */
async function both(
  rows: number,
  values: Float64Array,
  make: <T>(backend: Backend<T>, x: T) => readonly T[],
): Promise<readonly (readonly [Float64Array, Float64Array])[]> {
  const shape = [1, rows, values.length / rows] as const;
  const found = await simd.read(make(simd, simd.upload(values, shape)));
  const expected = await reference.read(make<ReferenceSignal>(reference, reference.upload(values, shape)));
  expect(found).toHaveLength(expected.length);
  return expected.map((one, k) => [found[k], one] as const);
}

describe('work on columns by the kernels', () => {
  it('agrees with plain formulas', async () => {
    const errors = await columnErrors(simd);
    expect(errors).toHaveLength(50);
    for (const { name, error } of errors) expect(error, name).toBeLessThan(1e-12);
  });

  it.each(shapes)('is that of the reference to 1e-12, %i x %i', async (rows, n) => {
    const pairs = await both(rows, gaussianMatrix(rows, n, 3), (backend, x) => {
      const { columns } = backend;
      if (!columns) throw new Error('no work on columns');
      const gram = columns.cross(x, x);
      const factors = columns.orthogonalize(x);
      if (!factors) throw new Error('no factor');
      const cholesky = rows > 2 * n ? columns.cholesky(gram) : undefined;
      const small = columns.withRows(x, n);
      return [
        gram,
        factors.basis,
        factors.upper,
        columns.times(x, small),
        columns.times(x, columns.withRows(x, Math.max(1, n - 2)), { onto: x }),
        columns.withRows(x, rows + 3),
        ...(cholesky ? [cholesky.upper, cholesky.inverse] : []),
      ];
    });
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    for (const [found, expected] of pairs)
      expect(largestDifference(found, expected)).toBeLessThan(1e-12 * Math.max(1, ...expected.map(Math.abs)));
  });

  it('finds the columns that hang together, and what is left of them', async () => {
    const x = gaussianMatrix(50, 6, 4).map((entry, at, all) => (at % 6 === 3 ? all[at - 1] - all[at - 3] : entry));
    const pairs = await both(50, x, (backend, signal) => {
      const found = backend.columns?.cholesky(backend.columns.cross(signal, signal));
      if (!found?.dependent) throw new Error('no column was left out');
      expect(found.rank).toBe(5);
      expect(Math.max(...(backend.columns?.lengths(backend.columns.times(signal, found.dependent)) ?? []))).toBeLessThan(1e-14);
      return [found.upper, found.inverse, found.dependent];
    });
    expect(pairs).toHaveLength(3);
    for (const [found, expected] of pairs) expect(largestDifference(found, expected)).toBeLessThan(1e-12);
  });

  it('decides ranks as the reference does: repeated, tiny, zero and infinite columns', () => {
    const rankOf = <T>(backend: Backend<T>, values: Float64Array): number | undefined =>
      backend.columns?.orthogonalize(backend.upload(values, [1, 20, 5]))?.rank;
    const drawn = gaussianMatrix(20, 5, 6);
    const cases = [
      drawn,
      drawn.map((entry, at, all) => (at % 5 === 2 ? all[at - 2] : entry)),
      drawn.map((entry, at) => (at % 5 === 4 ? 0 : entry)),
      drawn.map((entry, at) => entry * [1, 1e-200, 1e200, 1, 1][at % 5]),
      withSingularValues(20, 5, [1, 1e-4, 1e-8, 1e-12, 1e-15], 8),
      drawn.map((entry, at) => (at === 7 ? Number.POSITIVE_INFINITY : entry)),
      drawn.map((entry, at) => (at === 7 ? Number.NaN : entry)),
      new Float64Array(100),
    ];
    const ranks = cases.map((values) => rankOf(simd, values));
    expect(ranks).toEqual(cases.map((values) => rankOf(reference, values)));
    expect(ranks).toEqual([5, 4, 4, 5, 5, undefined, undefined, 0]);
  });
});
