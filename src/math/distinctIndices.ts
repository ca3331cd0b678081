import { type NormalsAddress, wordsOf } from './normals.ts';

/** A uniform number in [0, 1) on the 2^53 lattice, from two words. */
const uniform = (high: number, low: number): number => (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;

/**
 * `count` distinct whole numbers of 0 .. below - 1 in random order, drawn without replacement by the first `count` steps of
 * a Fisher-Yates shuffle, of which only the moved entries are kept. Draw t reads words 2 (t & 1), 2 (t & 1) + 1 of block
 * (0, t >> 1), so that a longer draw begins with a shorter one. Each is uniform up to a relative bias of below 2^-53, under
 * 2^-32 for below <= 2^21.
 */
export function distinctIndices(address: NormalsAddress, count: number, below: number): Int32Array {
  if (count > below) throw new RangeError(`${count} distinct numbers do not exist below ${below}.`);
  const chosen = new Int32Array(count);
  const moved = new Map<number, number>();
  for (let t = 0; t < count; t++) {
    const words = wordsOf(address, 0, t >> 1);
    const lane = 2 * (t & 1);
    const place = t + Math.floor(uniform(words[lane], words[lane + 1]) * (below - t));
    chosen[t] = moved.get(place) ?? place;
    moved.set(place, moved.get(t) ?? t);
  }
  return chosen;
}
