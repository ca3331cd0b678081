import { describe, expect, test } from 'vitest';
import { standardNormalCdf } from '../../src/math/erf.ts';
import { standardNormalQuantile } from '../../src/math/normalQuantile.ts';

/** Published values (Wichura 1988, algorithm AS 241, table of its last page, and statistical tables). */
const printed: readonly (readonly [probability: number, quantile: number])[] = [
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
];

describe('the normal quantile', () => {
  test.each(printed)('of %s', (probability, quantile) => {
    expect(Math.abs(standardNormalQuantile(probability) / quantile - 1)).toBeLessThan(1e-14);
  });

  test('is undone by the distribution, over all of its range', () => {
    let checked = 0;
    for (let exponent = 1; exponent <= 300; exponent++) {
      const probability = 0.49 * 10 ** (1 - exponent);
      const x = standardNormalQuantile(probability);
      // An error of x is x times as large in the probability.
      expect(Math.abs(standardNormalCdf(x) / probability - 1)).toBeLessThan(1e-15 * (4 + 2 * x * x));
      checked++;
    }
    for (let k = 1; k < 400; k++) {
      expect(Math.abs(standardNormalCdf(standardNormalQuantile(k / 400)) - k / 400)).toBeLessThan(3e-16);
      expect(Math.abs(standardNormalQuantile(1 - k / 512) + standardNormalQuantile(k / 512))).toBeLessThan(1e-17);
      checked++;
    }
    expect(checked).toBe(699);
  });

  test('at the ends, in the middle, and where there is none', () => {
    expect(standardNormalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(standardNormalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(Math.abs(standardNormalQuantile(0.5))).toBeLessThan(1e-16);
    for (const none of [-0.1, 1.1, Number.NaN]) expect(standardNormalQuantile(none)).toBeNaN();
  });
});
