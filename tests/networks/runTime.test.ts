import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nominalTime, tooLong } from '../../src/networks/runTime.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';

const settings = (given: Partial<Settings>): Settings => completeSettings(given);
const seconds = (asked: Settings): number => nominalTime(asked, 'wasm') / 1000;

test('time grows with every size, with gradients and with orthogonal weights, and the GPU is faster at large widths', () => {
  const base = seconds(settings({ metrics: ['correlation'] }));
  for (const more of [{ depth: 100 }, { width: 512 }, { batch: 32 }, { networks: 100 }, { weights: 'orthogonal' }] as const)
    expect(seconds(settings({ metrics: ['correlation'], ...more })), JSON.stringify(more)).toBeGreaterThan(base);
  expect(seconds(settings({ metrics: ['gradientNorm'] }))).toBeGreaterThan(base);
  const wide = settings({ width: 2048 });
  expect(nominalTime(wide, 'webgl')).toBeLessThan(nominalTime(wide, 'wasm'));
  expect(nominalTime(wide, 'wasm')).toBeLessThan(nominalTime(wide, 'reference'));
});

test('what is refused is told values that fit, near the largest that do', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 1, max: 8192 }),
    depth: fc.integer({ min: 1, max: 10_000 }),
    batch: fc.integer({ min: 1, max: 256 }),
    networks: fc.integer({ min: 1, max: 10_000 }),
  });
  let refused = 0;
  fc.assert(
    fc.property(sizes, fc.double({ min: 1, max: 1000, noNaN: true }), (given, room) => {
      const asked = settings(given);
      const refusal = tooLong(asked, seconds, room);
      if (refusal === undefined) {
        expect(seconds(asked)).toBeLessThanOrEqual(room);
        return;
      }
      refused++;
      expect(refusal.needs).toBe(seconds(asked));
      for (const [id, value] of Object.entries(refusal.fitting)) {
        expect(seconds({ ...asked, [id]: value })).toBeLessThanOrEqual(room);
        expect(seconds({ ...asked, [id]: Math.ceil(value * 1.1) + 1 })).toBeGreaterThan(room);
      }
    }),
    { seed: 7, numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(100);
});
