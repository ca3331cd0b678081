import { PHILOX_KEY_STEPS, PHILOX_MULTIPLIERS, PHILOX_ROUNDS } from '../../math/philox.ts';

const uint = (value: number): string => `${value}u`;

/**
 * GLSL of philox(counter, key), Philox4x32-10: the words of src/math/philox.ts bit for bit. GLSL ES 3.00 has no
 * extended multiplication, so the high word of a product comes from 16-bit halves.
 */
export const philoxGlsl = `
  uint multiplyHigh(uint a, uint b) {
    uint aLow = a & 0xffffu;
    uint aHigh = a >> 16;
    uint bLow = b & 0xffffu;
    uint bHigh = b >> 16;
    uint middle = aHigh * bLow + ((aLow * bLow) >> 16);
    uint carried = aLow * bHigh + (middle & 0xffffu);
    return aHigh * bHigh + (middle >> 16) + (carried >> 16);
  }

  uvec4 philox(uvec4 c, uvec2 key) {
    for (int round_ = 0; round_ < ${PHILOX_ROUNDS}; round_++) {
      c = uvec4(
        multiplyHigh(${uint(PHILOX_MULTIPLIERS[1])}, c.z) ^ c.y ^ key.x,
        ${uint(PHILOX_MULTIPLIERS[1])} * c.z,
        multiplyHigh(${uint(PHILOX_MULTIPLIERS[0])}, c.x) ^ c.w ^ key.y,
        ${uint(PHILOX_MULTIPLIERS[0])} * c.x
      );
      key += uvec2(${uint(PHILOX_KEY_STEPS[0])}, ${uint(PHILOX_KEY_STEPS[1])});
    }
    return c;
  }
`;
