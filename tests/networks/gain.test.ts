import { describe, expect, test } from 'vitest';
import { gainOf } from '../../src/networks/gain.ts';

describe('the gain of a layer', () => {
  test('is the gain where nothing shapes it', () => {
    for (const layer of [1, 2, 1000]) expect(gainOf({ gain: 1.5, gainExponent: 0 }, layer)).toBe(1.5);
  });

  test('is alpha l^-p, alpha itself at layer 1', () => {
    const shaped = { gain: 2, gainExponent: 0.4 };
    expect(gainOf(shaped, 1)).toBe(2);
    expect(gainOf(shaped, 32)).toBeCloseTo(2 / 4, 14);
    expect(gainOf(shaped, 1000)).toBeCloseTo(2 * Math.exp(-0.4 * Math.log(1000)), 14);
  });
});
