import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootBetween } from '../../src/math/root.ts';

test('finds the root of any increasing function, steep or flat, in few steps', () => {
  let [looked, steps] = [0, 0];
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.2, max: 5, noNaN: true }), (root, power) => {
      const f = (x: number): number => {
        steps++;
        return Math.sign(x - root) * Math.abs(x - root) ** power;
      };
      expect(Math.abs(rootBetween(f, 0, 1, 1e-12) - root)).toBeLessThan(1e-6);
      looked++;
    }),
    { seed: 1 },
  );
  console.log(`${looked} roots in ${steps} steps`);
  expect(looked).toBeGreaterThanOrEqual(100);
  expect(steps / looked).toBeLessThan(70);
});

test('takes either order of the ends, and an end that is the root', () => {
  expect(rootBetween((x) => x * x - 2, 2, 0, 1e-14)).toBeCloseTo(Math.SQRT2, 13);
  expect(rootBetween((x) => x, -1, 0, 1e-14)).toBe(0);
});
