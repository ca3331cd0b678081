import { PHILOX_KEY_STEPS, PHILOX_MULTIPLIERS, PHILOX_ROUNDS } from '../../math/philox.ts';

const uint = (value: number): string => `${value >>> 0}u`;

/** GLSL that sets `high` to the upper word of multiplier times b; GLSL ES 3.00 has no extended multiplication, so it comes from 16-bit halves. */
function highWordGlsl(high: string, multiplier: number, b: string): string {
  const [lower, upper] = [uint(multiplier & 0xffff), uint(multiplier >>> 16)];
  return `
    middle = ${upper} * (${b} & 0xffffu) + ((${lower} * (${b} & 0xffffu)) >> 16);
    ${high} = ${upper} * (${b} >> 16) + (middle >> 16) + ((${lower} * (${b} >> 16) + (middle & 0xffffu)) >> 16);`;
}

function roundGlsl(round: number): string {
  const [first, second] = PHILOX_MULTIPLIERS;
  const [keyX, keyY] = PHILOX_KEY_STEPS.map((step) => uint(Math.imul(step, round)));
  return `${highWordGlsl('highX', first, 'c.x')}${highWordGlsl('highZ', second, 'c.z')}
    c = uvec4(highZ ^ c.y ^ (key.x + ${keyX}), ${uint(second)} * c.z, highX ^ c.w ^ (key.y + ${keyY}), ${uint(first)} * c.x);`;
}

/** GLSL of philox(counter, key), Philox4x32-10: the words of src/math/philox.ts bit for bit, without loops and calls, which cost more than the arithmetic. */
export const philoxGlsl = `
  uvec4 philox(uvec4 c, uvec2 key) {
    uint middle;
    uint highX;
    uint highZ;
${Array.from({ length: PHILOX_ROUNDS }, (_, round) => roundGlsl(round)).join('')}
    return c;
  }
`;
