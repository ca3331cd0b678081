import { expect, it } from 'vitest';
import { greySquare } from '../../src/ownData/greySquare.ts';

/** An image of squares of one colour each, `size` pixels along a side. */
function image(colours: readonly (readonly number[])[][], size: number): Uint8ClampedArray {
  const rows = colours.flatMap((row) =>
    Array.from({ length: size }, () => row.flatMap((colour) => Array.from({ length: size }, () => colour))),
  );
  return Uint8ClampedArray.from(rows.flat(2));
}

it('an image becomes the brightness of its parts, on white where nothing is', () => {
  const [black, white, red, clear] = [
    [0, 0, 0, 255],
    [255, 255, 255, 255],
    [255, 0, 0, 255],
    [0, 0, 0, 0],
  ];
  const pixels = image(
    [
      [black, white],
      [red, clear],
    ],
    3,
  );
  const [first, second, third, fourth] = greySquare(pixels, 6, 6, 2);
  expect([first, second, third, fourth].map((grey) => Number(grey.toFixed(6)))).toEqual([0, 1, 0.2126, 1]);
});
