/** Pixels of one digit. */
export const digitPixels = 64;
/** Digits in the data set. */
export const digitCount = 1797;

/** The images of `digits-8x8.csv` (rows of 64 grey values 0..16 and a label), one after the other; throws where the file is not as expected. */
export function parseDigits(csv: string): Float64Array {
  const rows = csv.split('\n').filter((row) => /^\d/.test(row));
  const images = new Float64Array(rows.length * digitPixels);
  rows.forEach((row, image) => {
    const values = row.split(',').map(Number);
    const greys = values.slice(0, digitPixels);
    if (values.length !== digitPixels + 1 || !greys.every((grey) => grey >= 0 && grey <= 16)) {
      throw new Error(`digits-8x8.csv: row ${image + 1} is not 64 grey values from 0 to 16 and a label`);
    }
    images.set(greys, image * digitPixels);
  });
  if (rows.length !== digitCount) throw new Error(`digits-8x8.csv: ${rows.length} images where ${digitCount} are expected`);
  return images;
}
