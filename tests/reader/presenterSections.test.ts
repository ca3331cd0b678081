import { expect, test } from 'vitest';
import { actionOf } from '../../src/reader/presenter/keys.ts';
import { sectionFrom } from '../../src/reader/presenter/stops.ts';

const [first, second, third] = ['a', 'b', 'c'] as unknown as Element[];
/** A title, a section with a guide of five steps, one with a figure, and one of two stops. */
const stops = [undefined, first, first, first, first, first, first, second, third, third].map((section) => ({ section }));

test.each([
  [0, 1, 0],
  [1, 7, 0],
  [4, 7, 0],
  [7, 8, 1],
  [8, 8, 7],
  [9, 9, 7],
])('from stop %i the next section begins at %i and the one before at %i', (now, next, previous) => {
  expect(sectionFrom(stops, now, 'next')).toBe(next);
  expect(sectionFrom(stops, now, 'previous')).toBe(previous);
});

/** A key on a place of the page that matches nothing, or everything. */
function pressed(key: string, shiftKey: boolean, typed = false) {
  class Place {
    matches = (selectors: string): boolean => typed && selectors.includes('textarea');
    closest = (): null => null;
  }
  Object.assign(globalThis, { Element: Place });
  const page = { body: new Place(), querySelector: () => null } as unknown as Document;
  return actionOf({ key, shiftKey, target: page.body } as unknown as KeyboardEvent, true, page);
}

test('arrows with Shift pass a section, other keys with Shift a stop, and none where something is typed', () => {
  expect(pressed('ArrowRight', true)).toBe('nextSection');
  expect(pressed('ArrowLeft', true)).toBe('previousSection');
  expect(pressed('ArrowRight', false)).toBe('next');
  expect(pressed('PageDown', true)).toBe('next');
  expect(pressed('ArrowRight', true, true)).toBeUndefined();
});
