import { PHILOX_KEY_STEPS, PHILOX_MULTIPLIERS, PHILOX_ROUNDS } from '../../math/philox.ts';

const uint = (value: number): string => `${value}u`;

/**
 * WGSL of philox(counter, key), Philox4x32-10: the words of src/math/philox.ts bit for bit. WGSL has no extended
 * multiplication, so the high word of a product comes from 16-bit halves.
 */
export const philoxWgsl = `
  fn multiplyHigh(a: u32, b: u32) -> u32 {
    let aLow = a & 0xffffu;
    let aHigh = a >> 16u;
    let bLow = b & 0xffffu;
    let bHigh = b >> 16u;
    let middle = aHigh * bLow + ((aLow * bLow) >> 16u);
    let carried = aLow * bHigh + (middle & 0xffffu);
    return aHigh * bHigh + (middle >> 16u) + (carried >> 16u);
  }

  fn philox(counter: vec4<u32>, firstKey: vec2<u32>) -> vec4<u32> {
    var c = counter;
    var key = firstKey;
    for (var turn = 0; turn < ${PHILOX_ROUNDS}; turn++) {
      c = vec4<u32>(
        multiplyHigh(${uint(PHILOX_MULTIPLIERS[1])}, c.z) ^ c.y ^ key.x,
        ${uint(PHILOX_MULTIPLIERS[1])} * c.z,
        multiplyHigh(${uint(PHILOX_MULTIPLIERS[0])}, c.x) ^ c.w ^ key.y,
        ${uint(PHILOX_MULTIPLIERS[0])} * c.x
      );
      key += vec2<u32>(${uint(PHILOX_KEY_STEPS[0])}, ${uint(PHILOX_KEY_STEPS[1])});
    }
    return c;
  }
`;
