import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedPlace, nominalTime, tooLong } from '../../src/networks/runTime.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { aloneIn, anySettings } from './refusals.ts';

const settings = (given: Partial<Settings>): Settings => completeSettings(given);
const seconds = (asked: Settings): number => nominalTime(asked, 'wasm') / 1000;

test('time grows with every size, with gradients and with orthogonal weights, and the GPU is faster at large widths', () => {
  const base = seconds(settings({ metrics: ['correlation'] }));
  for (const more of [{ depth: 100 }, { width: 512 }, { batch: 32 }, { networks: 100 }, { weights: 'orthogonal' }] as const)
    expect(seconds(settings({ metrics: ['correlation'], ...more })), JSON.stringify(more)).toBeGreaterThan(base);
  expect(seconds(settings({ metrics: ['gradientNorm'] }))).toBeGreaterThan(base);
  const wide = settings({ width: 2048 });
  expect(nominalTime(wide, 'webgl')).toBeLessThan(nominalTime(wide, 'wasm'));
  expect(nominalTime(wide, 'wasm')).toBeLessThan(nominalTime({ ...wide, method: 'explicit' }, 'reference'));
});

test('the law costs a width its batch, and explicit weights the square of it', () => {
  const wide = (method: Settings['method'], width: number): number => nominalTime(settings({ method, width }), 'simd');
  expect(wide('law', 2 ** 16) / wide('law', 2 ** 12)).toBeLessThan(17);
  expect(wide('explicit', 2 ** 16) / wide('explicit', 2 ** 12)).toBeGreaterThan(150);
  expect(nominalTime(settings({ method: 'law' }), 'webgl')).toBe(nominalTime(settings({ method: 'explicit' }), 'webgl'));
  expect(nominalTime(settings({}), 'simd')).toBeLessThan(nominalTime(settings({}), 'reference'));
});

test('a run is expected where the worker will plan it', () => {
  const [narrow, wide] = [settings({}), settings({ width: 2 ** 17 })];
  expect(expectedPlace(narrow, 'webgl')).toBe('webgl');
  expect(expectedPlace(narrow, 'webgl', 100)).toBe('simd');
  expect(expectedPlace(wide, 'webgl')).toBe('simd');
  expect(expectedPlace(narrow, 'wasm')).toBe('simd');
  expect(expectedPlace(narrow, 'reference')).toBe('reference');
  expect(expectedPlace({ ...wide, backend: 'webgl' }, 'simd')).toBe('webgl');
  expect(expectedPlace({ ...wide, backend: 'webgl', method: 'law' }, 'webgl')).toBe('simd');
  expect(expectedPlace({ ...wide, method: 'explicit' }, 'webgl')).toBe('webgl');
});

test('what takes too long is told ways out that are short enough, the law among them', () => {
  const place = (asked: Settings): number => nominalTime(asked, expectedPlace(asked, 'wasm')) / 1000;
  let [refused, inLaw] = [0, 0];
  fc.assert(
    fc.property(anySettings, fc.double({ min: 100, max: 1000, noNaN: true }), (asked, room) => {
      const refusal = tooLong(asked, place, room);
      if (refusal === undefined) {
        expect(place(asked)).toBeLessThanOrEqual(room);
        return;
      }
      refused++;
      expect(refusal.needs).toBe(place(asked));
      expect(refusal.waysOut.length).toBeGreaterThan(0);
      for (const way of refusal.waysOut) {
        expect(place({ ...asked, ...way })).toBeLessThanOrEqual(room);
        const alone = aloneIn(way);
        if (way.method) inLaw++;
        else if (alone && asked.weights === 'gaussian')
          expect(place({ ...asked, [alone[0]]: Math.ceil(alone[1] * 1.1) + 1 })).toBeGreaterThan(room);
      }
    }),
    { seed: 7, numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(300);
  expect(inLaw).toBeGreaterThan(50);
});
