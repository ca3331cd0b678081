import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/math/quantile.ts';
import { SortedSample } from '../../src/math/sortedSample.ts';

const oneToTen = Array.from({ length: 10 }, (_, k) => k + 1);

describe('a quantile', () => {
  it.each([
    [0, 1],
    [0.05, 1.45],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.75, 7.75],
    [0.95, 9.55],
    [1, 10],
  ])('at %d of 1 to 10 is %d, as R and NumPy have it', (probability, expected) => {
    expect(quantile(oneToTen, probability)).toBeCloseTo(expected, 12);
  });

  it('is infinite where it lies beside infinity, exact on it, and undefined where nothing is known', () => {
    expect(quantile([1, 2, Infinity], 0.5)).toBe(2);
    expect(quantile([1, 2, Infinity], 0.75)).toBe(Infinity);
    expect(quantile([-Infinity, 2, 3], 0.25)).toBe(-Infinity);
    expect(quantile([Infinity, Infinity], 0.3)).toBe(Infinity);
    expect(quantile([-Infinity, Infinity], 0.5)).toBeNaN();
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

it('a sample that is sorted as it grows is the same as one that is sorted at the end, without what is undefined', () => {
  const rows = fc.array(fc.array(fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 1, 1)), { maxLength: 30 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(rows, (arriving) => {
      const sample = new SortedSample();
      for (const row of arriving) {
        for (const value of row) sample.add(value);
        sample.ascending();
      }
      const all = arriving.flat().filter((value) => !Number.isNaN(value));
      expect([...sample.ascending()].map((value) => value + 0)).toEqual([...Float64Array.from(all).sort()].map((value) => value + 0));
    }),
    { seed: 5, numRuns: 300 },
  );
});
