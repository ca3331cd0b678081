import { describe, expect, it } from 'vitest';
import { referenceColumns } from '../../src/backends/reference/referenceColumns.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { columnErrors } from './columnSuite.ts';

describe('the work on columns of the reference', () => {
  it('agrees with plain formulas', async () => {
    const errors = await columnErrors(createReferenceBackend());
    expect(errors).toHaveLength(50);
    for (const { name, error } of errors) expect(error, name).toBeLessThan(1e-12);
  });

  it('is of one network, and of sizes that fit', () => {
    const backend = createReferenceBackend();
    const two = backend.upload(new Float64Array(12), [2, 3, 2]);
    const one = backend.upload(new Float64Array(6), [1, 3, 2]);
    expect(() => referenceColumns.cross(two, two)).toThrow(RangeError);
    expect(() => referenceColumns.orthogonalize(two)).toThrow(RangeError);
    expect(() => referenceColumns.times(one, one)).toThrow(RangeError);
    expect(() => referenceColumns.cholesky(one)).toThrow(RangeError);
  });

  it('knows no factor of what is not finite, and how many columns are independent', () => {
    const signal = (values: readonly number[]) => createReferenceBackend().upload(Float64Array.from(values), [1, 2, 2]);
    expect(referenceColumns.cholesky(signal([1, Number.NaN, 0, 1]))).toBeUndefined();
    expect(referenceColumns.cholesky(signal([1, 1, 1, 1]))?.rank).toBe(1);
    expect(referenceColumns.orthogonalize(signal([1, Number.NaN, 0, 1]))).toBeUndefined();
    expect(referenceColumns.orthogonalize(signal([1, 1, 1, 1]))?.rank).toBe(1);
  });
});
