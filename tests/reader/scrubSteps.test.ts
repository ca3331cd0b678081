import { expect, test } from 'vitest';
import { stepsOfDrag, stepsOfKey, stopBeside } from '../../src/reader/driven/steps.ts';

const stops = [4, 8, 16, 32, 64];

test.each([
  [16, 1, 32],
  [16, -1, 8],
  [16, 9, 64],
  [4, -1, 4],
  // Between two stops, and beyond the last.
  [20, -1, 16],
  [999, -1, 32],
])('from %d by %d stops: %d', (value, by, next) => {
  expect(stopBeside(stops, value, by)).toBe(next);
});

test('keys step, leap and go to the ends; others do nothing', () => {
  expect(['ArrowRight', 'ArrowDown', 'PageUp', 'PageDown', 'End'].map((key) => stepsOfKey(key, 50))).toEqual([1, -1, 5, -5, 50]);
  expect(stopBeside(stops, 16, stepsOfKey('Home', stops.length) ?? 0)).toBe(4);
  expect(['a', 'Enter', 'toString'].map((key) => stepsOfKey(key, 50))).toEqual([undefined, undefined, undefined]);
});

test('a drag of 240 pixels passes all stops of a usual knob, and a small drag none', () => {
  expect([stepsOfDrag(240, 40), stepsOfDrag(-240, 40), stepsOfDrag(2, 40)]).toEqual([40, -40, 0]);
  expect([stepsOfDrag(12, 2), stepsOfDrag(30, 1000)]).toEqual([1, 10]);
});
