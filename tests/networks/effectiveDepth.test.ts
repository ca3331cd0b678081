import { describe, expect, it } from 'vitest';
import { effectiveDepth } from '../../src/networks/effectiveDepth.ts';

const profileOf = (mean: readonly number[], std = 0.2, firstLayer: 0 | 1 = 0) => ({
  firstLayer,
  mean: Float64Array.from(mean),
  std: new Float64Array(mean.length).fill(std),
  count: new Int32Array(mean.length).fill(4),
});

describe('the effective depth', () => {
  it('lies between the layers that hold the reading, up or down, and is a layer where it reads as one', () => {
    expect(effectiveDepth(profileOf([0, 0.4, 0.6, 0.7]), { value: 0.5, error: 0 })?.layer).toBeCloseTo(1.5, 12);
    expect(effectiveDepth(profileOf([3, 1, 0]), { value: 0.25, error: 0 })?.layer).toBeCloseTo(1.75, 12);
    expect(effectiveDepth(profileOf([3, 1, 0], 0.2, 1), { value: 1, error: 0 })?.layer).toBe(2);
    expect(effectiveDepth(profileOf([3, 1, 0]), { value: 3, error: 0 })?.layer).toBe(0);
  });

  it('carries both standard errors over, by the slope of the reference', () => {
    // The reference has errors of 0.1; half way between two of its layers of 0.1 / sqrt 2.
    const { standardError } = effectiveDepth(profileOf([0, 2, 4]), { value: 1, error: 0.3 })!;
    expect(standardError).toBeCloseTo(Math.hypot(0.3, 0.1 / Math.SQRT2) / 2, 12);
    expect(effectiveDepth(profileOf([0, 2, 4]), { value: 2, error: 0 })!.standardError).toBeCloseTo(0.05, 12);
    expect(effectiveDepth(profileOf([0, 2], Number.NaN), { value: 1, error: 0 })!.standardError).toBeNaN();
  });

  it('is undefined outside of what the reference reaches before it turns, on a level and beside what is undefined', () => {
    const turning = profileOf([0, 0.5, 0.4, 0.9]);
    expect(effectiveDepth(turning, { value: 0.45, error: 0 })?.layer).toBeCloseTo(0.9, 12);
    const undefinedThere = [
      effectiveDepth(turning, { value: 0.8, error: 0 }),
      effectiveDepth(turning, { value: -0.1, error: 0 }),
      effectiveDepth(profileOf([1, 1, 1]), { value: 1, error: 0 }),
      effectiveDepth(profileOf([Number.NaN, 1, 2]), { value: 1.5, error: 0 }),
      effectiveDepth(profileOf([0, Number.POSITIVE_INFINITY]), { value: 1.5, error: 0 }),
    ];
    expect(undefinedThere).toEqual(undefinedThere.map(() => undefined));
    // From a later layer on the reference may go the other way.
    expect(effectiveDepth(turning, { value: 0.45, error: 0 }, 1)?.layer).toBeCloseTo(1.5, 12);
  });
});
