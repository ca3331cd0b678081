import { readFile } from 'node:fs/promises';
import { parseDigits } from '../networks/digitData.ts';

/** The images of the handwritten digits that the site serves. */
export async function loadDigits(): Promise<Float64Array> {
  return parseDigits(await readFile(new URL('../../public/data/digits-8x8.csv', import.meta.url), 'utf8'));
}
