import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RunningSummary, standardError, summarize } from '../../src/math/summary.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const any = fc.oneof(finite, fc.constantFrom(Number.NaN, Infinity, -Infinity));

const running = (values: number[]) => {
  const summary = new RunningSummary();
  for (const value of values) summary.add(value);
  return summary;
};

/** Equal to 1e-9 of a scale, or both undefined, or the same infinity. */
function expectSame(a: number, b: number, scale = 1): void {
  if (Number.isFinite(a) && Number.isFinite(b)) expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * scale);
  else expect(a).toBe(b);
}

describe('RunningSummary', () => {
  test('finite values: the two-pass mean and deviation with n - 1', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2 }), (values) => {
        const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
        const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
        const scale = Math.max(1, ...values.map(Math.abs));
        const summary = summarize(values);
        expectSame(summary.mean, mean, scale);
        expectSame(summary.std, Math.sqrt(variance), scale);
        expectSame(standardError(summary), Math.sqrt(variance / values.length), scale);
        expect([summary.count, summary.undefinedCount]).toEqual([values.length, 0]);
      }),
    );
  });

  test('merging equals seeing everything, for any values and any split; the other stays as it was', () => {
    fc.assert(
      fc.property(fc.array(any), fc.array(any), (first, second) => {
        const other = running(second);
        const merged = running(first);
        merged.merge(other);
        const [a, b] = [merged.snapshot(), summarize([...first, ...second])];
        expectSame(a.mean, b.mean, 1e6);
        expectSame(a.std, b.std, 1e6);
        expect([a.count, a.undefinedCount]).toEqual([b.count, b.undefinedCount]);
        expect(other.snapshot()).toEqual(summarize(second));
      }),
    );
  });

  test('undefined values are skipped and counted', () => {
    fc.assert(
      fc.property(fc.array(any), (values) => {
        const defined = values.filter((value) => !Number.isNaN(value));
        const expected = { ...summarize(defined), undefinedCount: values.length - defined.length };
        expect(summarize(values)).toEqual(expected);
        expect(expected.count).toBe(defined.length);
      }),
    );
  });

  test('infinite values make the mean infinite and the deviation undefined', () => {
    expect(summarize([1, Infinity, 2])).toEqual({ mean: Infinity, std: Number.NaN, count: 3, undefinedCount: 0 });
    expect(summarize([-Infinity, -Infinity])).toEqual({ mean: -Infinity, std: Number.NaN, count: 2, undefinedCount: 0 });
    expect(summarize([Infinity, 0, -Infinity]).mean).toBeNaN();
  });

  test('few values', () => {
    expect(summarize([])).toEqual({ mean: Number.NaN, std: Number.NaN, count: 0, undefinedCount: 0 });
    expect(summarize([Number.NaN])).toEqual({ mean: Number.NaN, std: Number.NaN, count: 0, undefinedCount: 1 });
    expect(summarize([4])).toEqual({ mean: 4, std: Number.NaN, count: 1, undefinedCount: 0 });
    expect(standardError(summarize([4]))).toBeNaN();
    expect(summarize([1, 3])).toEqual({ mean: 2, std: Math.SQRT2, count: 2, undefinedCount: 0 });
  });

  test('a deviation far below the mean does not cancel', () => {
    const values = Array.from({ length: 1000 }, (_, i) => 1e9 + (i % 2));
    expect(summarize(values).std / Math.sqrt(250 / 999)).toBeCloseTo(1, 9);
  });

  test('a snapshot does not change afterwards', () => {
    const summary = running([1, 2]);
    const before = summary.snapshot();
    summary.add(100);
    expect(before).toEqual(summarize([1, 2]));
  });
});
