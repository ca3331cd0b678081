import { expect, test } from 'vitest';
import { tooLarge } from '../../src/networks/runMemory.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { profileKind } from '../../src/state/figureKind.ts';
import { memoryRoom } from '../../src/state/memoryRoom.ts';
import { sweepKind } from '../../src/state/sweepKind.ts';

test.each([
  [{}, 1],
  [{ deviceMemory: 8 }, 8 / 3],
  [{ deviceMemory: 0.75 }, 0.25],
  [{ deviceMemory: 64 }, 3],
  [{ deviceMemory: 'much' }, 1],
])('a browser that says %j lets a figure take %f GiB', (navigator, gibibytes) => {
  expect(memoryRoom(navigator)).toBe(gibibytes * 2 ** 30);
});

test('a million units, drawn in law, fit where a browser says 8 GiB, in a sweep as well', () => {
  const room = memoryRoom({ deviceMemory: 8 });
  const million = completeSettings({ width: 2 ** 20, depth: 20, batch: 8 });
  expect(profileKind.memory(million)).toBeGreaterThan(1.7 * 2 ** 30);
  expect(tooLarge(million, room)).toBeUndefined();
  const sweep = { over: 'width', values: [2 ** 10, 2 ** 20] } as const;
  expect(tooLarge({ ...million, networks: 4 }, room, sweepKind(sweep).memory)).toBeUndefined();
  expect(tooLarge({ ...million, method: 'explicit' }, room)?.waysOut[0]).toEqual({ method: 'law' });
});
