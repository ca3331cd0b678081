import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runMemory, tooLarge } from '../../src/networks/runMemory.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';

const gigabyte = 1e9;
const settings = (given: Partial<Settings>): Settings => completeSettings(given);

test('the default figure takes tens of megabytes, and the largest settings more than any browser has', () => {
  expect(runMemory(settings({}))).toBeGreaterThan(0.5e6);
  expect(runMemory(settings({}))).toBeLessThan(50e6);
  expect(runMemory(settings({ width: 8192, depth: 10_000, batch: 256 }))).toBeGreaterThan(100 * gigabyte);
});

test('memory grows with depth, width and batch, with weight gradients and with orthogonal weights', () => {
  const base = runMemory(settings({}));
  for (const more of [
    { depth: 100 },
    { width: 512 },
    { batch: 32 },
    { metrics: ['weightGradientNorm'] },
    { observables: ['spectrum'] },
    { observables: ['gram'] },
    { weights: 'orthogonal' },
  ] as const)
    expect(runMemory(settings(more)), JSON.stringify(more)).toBeGreaterThan(base);
});

test('what fits is not refused, and what is refused is told how it fits', () => {
  expect(tooLarge(settings({}), gigabyte)).toBeUndefined();
  const refusal = tooLarge(settings({ width: 2048, depth: 4000 }), gigabyte);
  expect(refusal?.needs).toBeGreaterThan(gigabyte);
  expect(Object.keys(refusal?.fitting ?? {})).toEqual(['depth', 'width', 'batch']);
});

test('every value that a refusal names makes the run fit, and is near the largest that does', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 1, max: 8192 }),
    depth: fc.integer({ min: 1, max: 10_000 }),
    batch: fc.integer({ min: 1, max: 256 }),
    weights: fc.constantFrom('gaussian' as const, 'orthogonal' as const),
  });
  fc.assert(
    fc.property(sizes, fc.double({ min: 1e6, max: 4e9, noNaN: true }), (given, room) => {
      const asked = settings(given);
      const refusal = tooLarge(asked, room);
      if (refusal === undefined) {
        expect(runMemory(asked)).toBeLessThanOrEqual(room);
        return;
      }
      for (const [id, value] of Object.entries(refusal.fitting)) {
        expect(runMemory({ ...asked, [id]: value })).toBeLessThanOrEqual(room);
        expect(runMemory({ ...asked, [id]: Math.ceil(value * 1.1) + 1 })).toBeGreaterThan(room);
      }
    }),
    { seed: 7, numRuns: 400 },
  );
});
