// Four Philox4x32-10 blocks side by side (Salmon, Moraes, Dror and Shaw 2011): lane k of each vector belongs to block k.

/** The four words of each block, from the last call of `philoxLanes`. */
export let word0: v128 = i32x4.splat(0);
export let word1: v128 = i32x4.splat(0);
export let word2: v128 = i32x4.splat(0);
export let word3: v128 = i32x4.splat(0);

/** The high halves of the four 64-bit products, given those of lanes 0 and 1 and of lanes 2 and 3. */
function highHalves(first: v128, last: v128): v128 {
  return v128.shuffle<i32>(first, last, 1, 3, 5, 7);
}

function lowHalves(first: v128, last: v128): v128 {
  return v128.shuffle<i32>(first, last, 0, 2, 4, 6);
}

/** Words of the blocks at counters (c0[k], c1[k], c2, c3) and key (k0, k1). */
export function philoxLanes(c0: v128, c1: v128, stream: u32, network: u32, seed: u32, version: u32): void {
  let c2 = i32x4.splat(<i32>stream);
  let c3 = i32x4.splat(<i32>network);
  let k0 = seed;
  let k1 = version;
  const multiplier0 = i32x4.splat(0xd2511f53);
  const multiplier2 = i32x4.splat(0xcd9e8d57);
  for (let round = 0; round < 10; round++) {
    const first0 = i64x2.extmul_low_i32x4_u(c0, multiplier0);
    const last0 = i64x2.extmul_high_i32x4_u(c0, multiplier0);
    const first2 = i64x2.extmul_low_i32x4_u(c2, multiplier2);
    const last2 = i64x2.extmul_high_i32x4_u(c2, multiplier2);
    c0 = v128.xor(v128.xor(highHalves(first2, last2), c1), i32x4.splat(<i32>k0));
    c2 = v128.xor(v128.xor(highHalves(first0, last0), c3), i32x4.splat(<i32>k1));
    c1 = lowHalves(first2, last2);
    c3 = lowHalves(first0, last0);
    k0 += 0x9e3779b9;
    k1 += 0xbb67ae85;
  }
  word0 = c0;
  word1 = c1;
  word2 = c2;
  word3 = c3;
}
