import { philox4x32 } from './philox.ts';

/** Which matrix of random numbers: three uint32; `stream` packs layer and role, and is the caller's. */
export interface NormalsAddress {
  readonly seed: number;
  readonly network: number;
  readonly stream: number;
}

/** Second key word of every draw (uint32): a new layout of the counters takes a new one, so that no old draw comes back elsewhere. */
export const STREAM_VERSION = 1;

/** Bits dropped from a word: k = word >>> 9 has 23 bits and u = (2k + 1) 2^-24, inside (0, 1), is exact in float32. */
export const UNIFORM_SHIFT = 9;

/** c_i of ln m = 2 s sum c_i s^(2i), s = (m - 1)/(m + 1): the series of 2 artanh s, off by 5e-11 relative for m in [sqrt(1/2), sqrt 2). */
export const LN_COEFFICIENTS = [1, 1 / 3, 1 / 5, 1 / 7, 1 / 9, 1 / 11] as const;

/** The 24-bit integer nearest sqrt(2) 2^23: a mantissa from here on counts as m in [sqrt(1/2), 1). */
export const SQRT2_MANTISSA = 11863283;

/** The leading bits of ln 2, few enough that a float32 product with an exponent down to -24 is exact. */
export const LN2_HIGH = 0.693359375;

/** ln 2 less `LN2_HIGH`. */
export const LN2_LOW = -2.1219444005469057e-4;

/** Taylor coefficients in x^2 of sin(x)/x, off by 7e-12 for |x| <= pi/4. */
export const SINE_COEFFICIENTS = [1, -1 / 6, 1 / 120, -1 / 5040, 1 / 362880, -1 / 39916800] as const;

/** Taylor coefficients in x^2 of cos(x), off by 1.2e-10 for |x| <= pi/4. */
export const COSINE_COEFFICIENTS = [1, -1 / 2, 1 / 24, -1 / 720, 1 / 40320, -1 / 3628800] as const;

/** Radians of one unit of the 24-bit angle 2k + 1: 2 pi 2^-24. */
export const ANGLE_UNIT = (2 * Math.PI) / 2 ** 24;

const [, ln1, ln2, ln3, ln4, ln5] = LN_COEFFICIENTS;
const [, sine1, sine2, sine3, sine4, sine5] = SINE_COEFFICIENTS;
const [, cosine1, cosine2, cosine3, cosine4, cosine5] = COSINE_COEFFICIENTS;

/** -2 ln u for u = odd 2^-24, odd = 1, 3 .. 2^24 - 1; relative error 5e-11, also as u -> 1, where the exponent is 0 and nothing cancels. */
function minusTwoLn(odd: number): number {
  const zeros = Math.clz32(odd);
  const mantissa = odd << (zeros - 8);
  const lower = (mantissa - SQRT2_MANTISSA) >>> 31;
  const exponent = 8 - zeros - lower;
  const m = mantissa * (1 + lower) * 2 ** -24;
  const s = (m - 1) / (m + 1);
  const t = s * s;
  const series = 1 + t * (ln1 + t * (ln2 + t * (ln3 + t * (ln4 + t * ln5))));
  return -2 * (exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * series));
}

/**
 * Writes the Box-Muller pair (r cos a, r sin a) of two words, r = sqrt(-2 ln u), a = 2 pi v, to `out` at `at`, `at + 1`.
 * The polynomials of the GPU program, in float64: within 1e-9 of Math.log, Math.cos and Math.sin, and in two thirds of their time.
 * The angle's nearest multiple q of pi/2 is taken off in integers; its cosine and sine are 0 or +-1, so the rotation back is exact.
 */
function boxMuller(out: Float64Array, at: number, radiusWord: number, angleWord: number): void {
  const radius = Math.sqrt(minusTwoLn(((radiusWord >>> UNIFORM_SHIFT) << 1) | 1));
  const odd = ((angleWord >>> UNIFORM_SHIFT) << 1) | 1;
  const quarter = (odd + (1 << 21)) >> 22;
  const x = (odd - (quarter << 22)) * ANGLE_UNIT;
  const t = x * x;
  const cosine = 1 + t * (cosine1 + t * (cosine2 + t * (cosine3 + t * (cosine4 + t * cosine5))));
  const sine = x * (1 + t * (sine1 + t * (sine2 + t * (sine3 + t * (sine4 + t * sine5)))));
  const sign = 1 - (quarter & 2);
  const turnCosine = (1 - (quarter & 1)) * sign;
  const turnSine = (quarter & 1) * sign;
  out[at] = radius * (turnCosine * cosine - turnSine * sine);
  out[at + 1] = radius * (turnCosine * sine + turnSine * cosine);
}

/** The four words of one 2 x 2 block of a matrix: counter (columnBlock, rowBlock, stream, network), key (seed, `STREAM_VERSION`). */
export function wordsOf(address: NormalsAddress, rowBlock: number, columnBlock: number): Uint32Array {
  const words = new Uint32Array(4);
  philox4x32(words, 0, columnBlock, rowBlock, address.stream, address.network, address.seed, STREAM_VERSION);
  return words;
}

const words = new Uint32Array(4);
const lanes = new Float64Array(4);

/**
 * Fills `out` from `offset` on with a rows x columns matrix of standard normals in row-major order. Entry (i, j) is lane
 * 2 (i & 1) + (j & 1) of block (i >> 1, j >> 1), words 0 and 1 giving lanes 0 and 1, words 2 and 3 lanes 2 and 3: blocks are
 * the texels of TensorFlow.js, and a larger matrix at the same address keeps the entries of a smaller one. Values are a
 * function of 46 bits, |z| <= 5.77, on a lattice of probability 2^-46 a point; within 1e-9 of exact Box-Muller in float64.
 */
export function fillNormals(out: Float64Array | Float32Array, address: NormalsAddress, rows: number, columns: number, offset = 0): void {
  const { seed, network, stream } = address;
  for (let i = 0; i < rows; i += 2) {
    const two = i + 1 < rows;
    for (let j = 0; j < columns; j += 2) {
      const top = offset + i * columns + j;
      const wide = j + 1 < columns;
      philox4x32(words, 0, j >> 1, i >> 1, stream, network, seed, STREAM_VERSION);
      boxMuller(lanes, 0, words[0], words[1]);
      out[top] = lanes[0];
      if (wide) out[top + 1] = lanes[1];
      if (!two) continue;
      boxMuller(lanes, 2, words[2], words[3]);
      out[top + columns] = lanes[2];
      if (wide) out[top + columns + 1] = lanes[3];
    }
  }
}
