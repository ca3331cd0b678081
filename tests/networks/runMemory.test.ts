import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runMemory, tooLarge } from '../../src/networks/runMemory.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { aloneIn, anySettings } from './refusals.ts';

const gigabyte = 1e9;
const settings = (given: Partial<Settings>): Settings => completeSettings(given);

test('the default figure takes tens of megabytes, and the largest settings more than any browser has', () => {
  expect(runMemory(settings({}))).toBeGreaterThan(0.5e6);
  expect(runMemory(settings({}))).toBeLessThan(50e6);
  expect(runMemory(settings({ width: 2 ** 20, depth: 10_000, batch: 256 }))).toBeGreaterThan(100 * gigabyte);
});

test('memory grows with depth, width and batch, with weight gradients and with orthogonal weights', () => {
  const base = runMemory(settings({ method: 'explicit' }));
  for (const more of [
    { depth: 100 },
    { width: 512 },
    { batch: 32 },
    { metrics: ['weightGradientNorm'] },
    { observables: ['spectrum'] },
    { observables: ['gram'] },
    { weights: 'orthogonal' },
  ] as const)
    expect(runMemory(settings({ method: 'explicit', ...more })), JSON.stringify(more)).toBeGreaterThan(base);
});

test('what fits is not refused, and what is refused is told how it fits', () => {
  expect(tooLarge(settings({}), gigabyte)).toBeUndefined();
  const refusal = tooLarge(settings({ width: 8192, depth: 4000 }), gigabyte);
  expect(refusal?.needs).toBeGreaterThan(gigabyte);
  expect(refusal?.waysOut.map((way) => Object.keys(way))).toEqual([['depth'], ['width'], ['batch']]);
});

test('in law a layer costs its signals, with weights the square of its width', () => {
  const million = settings({ width: 2 ** 20, depth: 20, batch: 8, method: 'explicit' });
  const inLaw = runMemory({ ...million, method: 'law' });
  const signals = 8 * 2 ** 20 * 8 * 21;
  expect(inLaw).toBeGreaterThan(signals);
  expect(inLaw).toBeLessThan(1.6 * signals);
  expect(runMemory(million)).toBeGreaterThan(4 * 2 ** 40);
});

test('where the law is exact it is offered first, with the depth that fits where it takes that, and never where it is not', () => {
  const room = 2.5 * gigabyte;
  const first = (given: Partial<Settings>) => tooLarge(settings({ width: 2 ** 20, depth: 20, batch: 8, ...given }), room)?.waysOut[0];
  expect(first({ method: 'explicit' })).toEqual({ method: 'law' });
  expect(first({ backend: 'webgl' })).toEqual({ method: 'law' });
  expect(first({ method: 'explicit', batch: 16 })).toEqual({ method: 'law', depth: expect.any(Number) });
  expect(first({ method: 'law', batch: 16 })).toEqual({ depth: expect.any(Number) });
  const square = { weights: 'orthogonal', width: 256, batch: 256, depth: 10_000 } as const;
  const ways = tooLarge(settings({ ...square, method: 'law' }), room)?.waysOut ?? [];
  expect(ways.length).toBeGreaterThan(0);
  expect(ways.filter(({ method }) => method !== undefined)).toEqual([]);
});

test('every refusal offers ways out, and each makes the run fit; a size that stands alone is near the largest that does', () => {
  let [refused, inLaw, together] = [0, 0, 0];
  fc.assert(
    fc.property(anySettings, fc.double({ min: 64e6, max: 4e9, noNaN: true }), (asked, room) => {
      const refusal = tooLarge(asked, room);
      if (refusal === undefined) {
        expect(runMemory(asked)).toBeLessThanOrEqual(room);
        return;
      }
      refused++;
      expect(refusal.waysOut.length).toBeGreaterThan(0);
      for (const way of refusal.waysOut) {
        expect(runMemory({ ...asked, ...way })).toBeLessThanOrEqual(room);
        const alone = aloneIn(way);
        if (way.method) inLaw++;
        else if (alone === undefined) together++;
        // Orthogonal weights of a layer no wider than its batch take more than the law of a wider one.
        else if (asked.weights === 'gaussian')
          expect(runMemory({ ...asked, [alone[0]]: Math.ceil(alone[1] * 1.1) + 1 })).toBeGreaterThan(room);
      }
    }),
    { seed: 7, numRuns: 3000 },
  );
  console.log(`${refused} refusals; ${inLaw} offered the law, ${together} several sizes together.`);
  expect(refused).toBeGreaterThan(500);
  expect(inLaw).toBeGreaterThan(100);
  expect(together).toBeGreaterThan(0);
});
