/** Pixels along a side of what an image becomes. */
export const imageSide = 16;

/** Weights of red, green and blue in the brightness (ITU-R BT.709). */
const weights = [0.2126, 0.7152, 0.0722] as const;

/**
 * An image as side x side grey values from 0 (black) to 1 (white), row-major, each the mean over its part of the image, on white where it is
 * transparent. `pixels` are RGBA bytes of an image whose width and height are multiples of `side`.
 */
export function greySquare(pixels: Uint8ClampedArray, width: number, height: number, side = imageSide): Float64Array {
  const square = new Float64Array(side * side);
  const [wide, high] = [width / side, height / side];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      square[Math.floor(y / high) * side + Math.floor(x / wide)] += brightness(pixels, 4 * (y * width + x)) / (wide * high);
    }
  }
  return square;
}

function brightness(pixels: Uint8ClampedArray, at: number): number {
  const opacity = pixels[at + 3] / 255;
  const colour = weights.reduce((sum, weight, k) => sum + (weight * pixels[at + k]) / 255, 0);
  return opacity * colour + 1 - opacity;
}
