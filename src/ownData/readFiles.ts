import { greySquare, imageSide } from './greySquare.ts';
import { mostBytes, mostImages, type Reading } from './reading.ts';
import { type NamedText, readTexts, tableOr } from './readTexts.ts';

/** Pixels along a side of the copy that grey values are averaged over. */
const copySide = 16 * imageSide;

/** Reads one table from files: of texts a sample a line, of images a sample each; not of both at once. Browser only. */
export async function readFiles(files: readonly File[]): Promise<Reading> {
  const images = files.filter(({ type }) => type.startsWith('image/'));
  if (images.length === 0) return readTextFiles(files);
  if (images.length < files.length) return { leftOut: [], refused: { why: 'mixed' } };
  return readImages(images);
}

async function readTextFiles(files: readonly File[]): Promise<Reading> {
  const found = files.reduce((sum, { size }) => sum + size, 0);
  if (found > mostBytes) return { leftOut: [], refused: { why: 'tooMany', of: 'bytes', found, most: mostBytes } };
  const texts: NamedText[] = [];
  for (const file of files) {
    const text = await file.text();
    // No text has this character; many other files do.
    if (text.includes('\0')) return { leftOut: [], refused: { why: 'noTable', file: file.name } };
    texts.push({ name: file.name, text });
  }
  return readTexts(texts);
}

async function readImages(images: readonly File[]): Promise<Reading> {
  if (images.length > mostImages) return { leftOut: [], refused: { why: 'tooMany', of: 'images', found: images.length, most: mostImages } };
  if (images.length < 2) return { leftOut: [], refused: { why: 'tooFew', found: images.length } };
  const values = new Float64Array(images.length * imageSide ** 2);
  for (const [k, image] of images.entries()) {
    const square = await squareOf(image).catch(() => undefined);
    if (square === undefined) return { leftOut: [], refused: { why: 'noImage', file: image.name } };
    values.set(square, k * imageSide ** 2);
  }
  return tableOr(images.length, imageSide ** 2, values);
}

async function squareOf(image: File): Promise<Float64Array> {
  const decoded = await createImageBitmap(image);
  const canvas = document.createElement('canvas');
  canvas.width = copySide;
  canvas.height = copySide;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser draws no images.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(decoded, 0, 0, copySide, copySide);
  decoded.close();
  return greySquare(context.getImageData(0, 0, copySide, copySide).data, copySide, copySide);
}
