import { expect, it, vi } from 'vitest';
import { keptForLists } from '../../src/backends/fused/unitLists.ts';

it('a list of units crosses to a device once, however often it is used; an equal one is another list', () => {
  const make = vi.fn((units: Int32Array) => ({ size: units.length }));
  const free = vi.fn();
  const keptFor = keptForLists(make, free);
  const [first, second] = [Int32Array.of(2, -1, 0), Int32Array.of(2, -1, 0)];
  const kept = keptFor(first);
  expect(kept).toEqual({ size: 3 });
  expect(keptFor(first)).toBe(kept);
  expect(keptFor(second)).not.toBe(kept);
  expect(make.mock.calls).toEqual([[first], [second]]);
  expect(free).not.toHaveBeenCalled();
});
