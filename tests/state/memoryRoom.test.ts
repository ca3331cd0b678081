import { expect, test } from 'vitest';
import { memoryRoom } from '../../src/state/memoryRoom.ts';

test.each([
  [{}, 1],
  [{ deviceMemory: 8 }, 1],
  [{ deviceMemory: 0.5 }, 0.0625],
  [{ deviceMemory: 64 }, 2],
  [{ deviceMemory: 'much' }, 1],
])('a browser that says %j lets a figure take %f GiB', (navigator, gibibytes) => {
  expect(memoryRoom(navigator)).toBe(gibibytes * 2 ** 30);
});
