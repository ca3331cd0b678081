import { expect, test } from 'vitest';
import { bent, gapBetween, isDrawn, knotsOf, noCurve, withoutGaps, withStroke } from '../../src/figures/widgets/prediction/drawnCurve.ts';

const { NaN: none } = Number;

test('a stroke draws every place between its ends, in either direction, and leaves the others', () => {
  const there = withStroke(noCurve(6), [1, 10], [4, 4]);
  expect(there).toEqual([none, 10, 8, 6, 4, none]);
  expect(withStroke(noCurve(6), [4, 4], [1, 10])).toEqual(there);
  expect(withStroke(there, [2, 0], [2, 1])).toEqual([none, 10, 1, 6, 4, none]);
  expect([isDrawn(noCurve(3)), isDrawn(there)]).toEqual([false, true]);
});

test('gaps are straight, what lies beyond is level, and nothing at all is the level that is given', () => {
  expect(withoutGaps([none, 2, none, none, 8, none], 0)).toEqual([2, 2, 4, 6, 8, 8]);
  expect(withoutGaps(noCurve(3), 5)).toEqual([5, 5, 5]);
});

test('keys bend a curve up to the knots beside', () => {
  const knots = knotsOf(9);
  expect(knots).toEqual([0, 2, 4, 6, 8]);
  expect(bent([0, 0, 0, 0, 0, 0, 0, 0, 0], knots, 4, 6)).toEqual([0, 0, 0, 3, 6, 3, 0, 0, 0]);
  expect(bent([1, 1, 1, 1, 1, 1, 1, 1, 1], knots, 0, 3)).toEqual([3, 2, 1, 1, 1, 1, 1, 1, 1]);
  expect(knotsOf(3)).toEqual([0, 1, 2]);
});

test('the gap is the area between two curves over its width, to which side it lies, and where it is largest', () => {
  expect(gapBetween([1, 2, 3], [1, 1, 1])).toEqual({ mean: 1, signed: 1, worst: 2 });
  expect(gapBetween([0, 2], [1, 1])).toEqual({ mean: 1, signed: 0, worst: 0 });
  // What was measured may be infinite, or not at all.
  expect(gapBetween([1, 1, 1], [Number.NEGATIVE_INFINITY, none, 3])).toEqual({ mean: 2, signed: -2, worst: 2 });
  expect(gapBetween([none], [1])).toBeUndefined();
});
