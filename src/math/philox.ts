/** Multipliers of the two 32 x 32 -> 64 bit products of a Philox4x32 round, for counter words 0 and 2 (Salmon et al. 2011). */
export const PHILOX_MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;

/** What is added to the two key words after each round, modulo 2^32: the golden ratio and sqrt(3) - 1 (Salmon et al. 2011). */
export const PHILOX_KEY_STEPS = [0x9e3779b9, 0xbb67ae85] as const;

/** Rounds of Philox4x32-10. */
export const PHILOX_ROUNDS = 10;

const multiplier0 = PHILOX_MULTIPLIERS[0];
const multiplier2 = PHILOX_MULTIPLIERS[1];
const low0 = multiplier0 & 0xffff;
const high0 = multiplier0 >>> 16;
const low2 = multiplier2 & 0xffff;
const high2 = multiplier2 >>> 16;
const keyStep0 = PHILOX_KEY_STEPS[0];
const keyStep1 = PHILOX_KEY_STEPS[1];

/** floor((high 2^16 + low) word / 2^32), exact as a wrapped int32; no partial sum reaches 2^32. */
function multiplyHigh(low: number, high: number, word: number): number {
  const wordLow = word & 0xffff;
  const wordHigh = word >>> 16;
  const middle = (Math.imul(high, wordLow) + (Math.imul(low, wordLow) >>> 16)) | 0;
  const carried = (Math.imul(low, wordHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(high, wordHigh) + (middle >>> 16) + (carried >>> 16)) | 0;
}

/**
 * Writes the four uint32 words of Philox4x32-10 at counter (c0, c1, c2, c3) and key (k0, k1) to `out` from `offset` on:
 * a bijection of the counter for every key, equal to the published known answers (Salmon, Moraes, Dror and Shaw 2011,
 * "Parallel random numbers: as easy as 1, 2, 3"; Random123 kat_vectors).
 */
export function philox4x32(out: Uint32Array, offset: number, c0: number, c1: number, c2: number, c3: number, k0: number, k1: number): void {
  for (let round = 0; round < PHILOX_ROUNDS; round++) {
    const next0 = multiplyHigh(low2, high2, c2) ^ c1 ^ k0;
    const next2 = multiplyHigh(low0, high0, c0) ^ c3 ^ k1;
    c1 = Math.imul(multiplier2, c2);
    c3 = Math.imul(multiplier0, c0);
    c0 = next0;
    c2 = next2;
    k0 = (k0 + keyStep0) | 0;
    k1 = (k1 + keyStep1) | 0;
  }
  out[offset] = c0;
  out[offset + 1] = c1;
  out[offset + 2] = c2;
  out[offset + 3] = c3;
}
