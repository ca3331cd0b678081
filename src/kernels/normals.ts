import { philoxLanes, word0, word1, word2, word3 } from './philox';

// Box-Muller of src/math/normals.ts, two pairs at a time, operation by operation the same: the values are equal to the last bit.

// Constants lie in memory, because a splat of one takes several instructions in engines that do not lift it out of a loop.
const constants = memory.data<f64>([
  1.0 / 11.0, // 0: the series of ln, highest power first
  1.0 / 9.0,
  1.0 / 7.0,
  1.0 / 5.0,
  1.0 / 3.0,
  1.0,
  -1.0 / 39916800.0, // 48: sine
  1.0 / 362880.0,
  -1.0 / 5040.0,
  1.0 / 120.0,
  -1.0 / 6.0,
  -1.0 / 3628800.0, // 88: cosine
  1.0 / 40320.0,
  -1.0 / 720.0,
  1.0 / 24.0,
  -1.0 / 2.0,
  8388608.0, // 128: 2^23
  11863283.0, // 136: the 24-bit integer nearest sqrt(2) 2^23
  5.9604644775390625e-8, // 144: 2^-24
  4503599627371542.0, // 152: 2^52 + 1046
  0.693359375, // 160: ln 2 in two parts
  -2.1219444005469057e-4,
  -2.0, // 176
  2.0,
  2097152.0, // 192: 2^21
  2.384185791015625e-7, // 200: 2^-22
  4194304.0, // 208: 2^22
  6.283185307179586 / 16777216.0, // 216: 2 pi 2^-24
  4503599627370496.0, // 224: 2^52
]);
const bits = memory.data<i64>([
  0x000fffffffffffff, // 0: the mantissa of a double
  0x3ff0000000000000, // 8: the exponent of 1
  0x4330000000000000, // 16: the exponent of 2^52
  1, // 24
  2, // 32
]);

function constant(offset: usize): v128 {
  return v128.load64_splat(constants + offset);
}

function mask(offset: usize): v128 {
  return v128.load64_splat(bits + offset);
}

/** a x + the constant at an offset. */
function line(a: v128, x: v128, offset: usize): v128 {
  return f64x2.add(f64x2.mul(a, x), constant(offset));
}

/** sqrt(-2 ln u), u = odd 2^-24, for odd integers below 2^24 as doubles. */
function radiusOf(odd: v128): v128 {
  const one = constant(40);
  // The exponent of 2, less 23, from the bits of the double.
  const whole = f64x2.sub(v128.or(i64x2.shr_u(odd, 52), mask(16)), constant(152));
  // The mantissa in [2^23, 2^24), and whether it counts as m in [sqrt(1/2), 1).
  const fraction = v128.or(v128.and(odd, mask(0)), mask(8));
  const mantissa = f64x2.mul(fraction, constant(128));
  const lower = v128.and(f64x2.lt(mantissa, constant(136)), one);
  const e = f64x2.sub(whole, lower);
  const m = f64x2.mul(f64x2.mul(mantissa, f64x2.add(one, lower)), constant(144));
  const s = f64x2.div(f64x2.sub(m, one), f64x2.add(m, one));
  const t = f64x2.mul(s, s);
  let series = line(constant(0), t, 8);
  series = line(series, t, 16);
  series = line(series, t, 24);
  series = line(series, t, 32);
  series = line(series, t, 40);
  const low = f64x2.add(f64x2.mul(e, constant(168)), f64x2.mul(f64x2.mul(constant(184), s), series));
  const sum = f64x2.add(f64x2.mul(e, constant(160)), low);
  return f64x2.sqrt(f64x2.mul(constant(176), sum));
}

/** Odd integers 2k + 1 < 2^24 of two words, k their upper 23 bits, as doubles. */
function oddOf(words: v128): v128 {
  const odd = v128.or(i32x4.shl(i32x4.shr_u(words, 9), 1), i32x4.splat(1));
  return f64x2.convert_low_i32x4_s(odd);
}

/** The pairs (r cos a, r sin a) of lanes 0 and 1 of two words, to `first` and `second`. */
function storePairs(first: usize, second: usize, radiusWords: v128, angleWords: v128, wideFirst: bool, wideSecond: bool): void {
  const radius = radiusOf(oddOf(radiusWords));
  const odd = oddOf(angleWords);
  // The angle's nearest multiple of pi/2, taken off exactly.
  const quarter = f64x2.floor(f64x2.mul(f64x2.add(odd, constant(192)), constant(200)));
  const x = f64x2.mul(f64x2.sub(odd, f64x2.mul(quarter, constant(208))), constant(216));
  const t = f64x2.mul(x, x);
  let cosine = line(constant(88), t, 96);
  cosine = line(cosine, t, 104);
  cosine = line(cosine, t, 112);
  cosine = line(cosine, t, 120);
  cosine = line(cosine, t, 40);
  let sine = line(constant(48), t, 56);
  sine = line(sine, t, 64);
  sine = line(sine, t, 72);
  sine = line(sine, t, 80);
  sine = f64x2.mul(x, line(sine, t, 40));
  // q mod 4 turns (cos, sin): exchanged where odd, negated where 1 or 2 (cos) and 2 or 3 (sin). The last bits of 2^52 + q are those of q.
  const turns = f64x2.add(quarter, constant(224));
  const exchanged = i64x2.eq(v128.and(turns, mask(24)), mask(24));
  const signOfCosine = i64x2.shl(v128.and(i64x2.add(turns, mask(24)), mask(32)), 62);
  const signOfSine = i64x2.shl(v128.and(turns, mask(32)), 62);
  const a = f64x2.mul(radius, v128.xor(v128.bitselect(sine, cosine, exchanged), signOfCosine));
  const b = f64x2.mul(radius, v128.xor(v128.bitselect(cosine, sine, exchanged), signOfSine));
  if (wideFirst) v128.store(first, v128.shuffle<f64>(a, b, 0, 2));
  else f64.store(first, f64x2.extract_lane(a, 0));
  if (wideSecond) v128.store(second, v128.shuffle<f64>(a, b, 1, 3));
  else f64.store(second, f64x2.extract_lane(a, 1));
}

function upperHalf(words: v128): v128 {
  return v128.shuffle<i64>(words, words, 1, 1);
}

/** Room for the lanes that lie outside the matrix. */
const spill = memory.data(16, 16);

/** Row-major rows x columns standard normals, each from the counters of its 2 x 2 block, as fillNormals of src/math/normals.ts. */
export function fillNormals(out: usize, rows: u32, columns: u32, stream: u32, network: u32, seed: u32, version: u32): void {
  const blocksAcross = (columns + 1) >> 1;
  const blocks = blocksAcross * ((rows + 1) >> 1);
  let across: u32 = 0;
  let down: u32 = 0;
  for (let block: u32 = 0; block < blocks; block += 4) {
    const down0 = down;
    const across0 = across;
    if (++across === blocksAcross) {
      across = 0;
      down++;
    }
    const down1 = down;
    const across1 = across;
    if (++across === blocksAcross) {
      across = 0;
      down++;
    }
    const down2 = down;
    const across2 = across;
    if (++across === blocksAcross) {
      across = 0;
      down++;
    }
    const down3 = down;
    const across3 = across;
    if (++across === blocksAcross) {
      across = 0;
      down++;
    }
    let c0 = i32x4.splat(<i32>across0);
    c0 = i32x4.replace_lane(c0, 1, <i32>across1);
    c0 = i32x4.replace_lane(c0, 2, <i32>across2);
    c0 = i32x4.replace_lane(c0, 3, <i32>across3);
    let c1 = i32x4.splat(<i32>down0);
    c1 = i32x4.replace_lane(c1, 1, <i32>down1);
    c1 = i32x4.replace_lane(c1, 2, <i32>down2);
    c1 = i32x4.replace_lane(c1, 3, <i32>down3);
    philoxLanes(c0, c1, stream, network, seed, version);
    const a0 = word0;
    const a1 = word1;
    const a2 = word2;
    const a3 = word3;
    const left = blocks - block;
    const top0 = place(out, down0 << 1, across0, rows, columns, true);
    const top1 = place(out, down1 << 1, across1, rows, columns, left > 1);
    storePairs(top0, top1, a0, a1, isWide(across0, columns), isWide(across1, columns));
    const bottom0 = place(out, (down0 << 1) + 1, across0, rows, columns, true);
    const bottom1 = place(out, (down1 << 1) + 1, across1, rows, columns, left > 1);
    storePairs(bottom0, bottom1, a2, a3, isWide(across0, columns), isWide(across1, columns));
    if (left <= 2) return;
    const top2 = place(out, down2 << 1, across2, rows, columns, true);
    const top3 = place(out, down3 << 1, across3, rows, columns, left > 3);
    storePairs(top2, top3, upperHalf(a0), upperHalf(a1), isWide(across2, columns), isWide(across3, columns));
    const bottom2 = place(out, (down2 << 1) + 1, across2, rows, columns, true);
    const bottom3 = place(out, (down3 << 1) + 1, across3, rows, columns, left > 3);
    storePairs(bottom2, bottom3, upperHalf(a2), upperHalf(a3), isWide(across2, columns), isWide(across3, columns));
  }
}

function isWide(across: u32, columns: u32): bool {
  return (across << 1) + 1 < columns;
}

/** The address of a block's row, or room that nobody reads where the row or the block is outside. */
function place(out: usize, row: u32, across: u32, rows: u32, columns: u32, exists: bool): usize {
  if (!exists || row >= rows) return spill;
  return out + ((<usize>row * columns + ((<usize>across) << 1)) << 3);
}
