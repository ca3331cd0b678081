import type { ShadingLanguage } from '../fused/shadingLanguage.ts';

/** GLSL ES 3.00, as far as it says what WGSL says otherwise. */
export const glsl: ShadingLanguage = {
  define(type, name, parameters, constants, value) {
    const list = parameters.map((parameter) => parameter.join(' ')).join(', ');
    const lines = constants.map(([constantType, constant, its]) => `${constantType} ${constant} = ${its};`);
    return `
  ${type} ${name}(${list}) {
    ${[...lines, `return ${value};`].join('\n    ')}
  }
`;
  },
  choose: (condition, yes, no) => `(${condition} ? ${yes} : ${no})`,
  toInt: (float) => `int(${float})`,
  floatOfBits: (int) => `intBitsToFloat(${int})`,
};

/**
 * What every program begins with. A texel of TensorFlow.js holds a 2 x 2 block of one network's matrix, lanes (x, y) the
 * upper row; texels lie row-major in the order [network, row pair, column pair], whatever the texture's width. The lanes
 * of an odd last row or column hold anything: who combines lanes masks them. Positions come from gl_FragCoord and
 * texelFetch, in integers, never from interpolated coordinates.
 */
export const texelGlsl = `
  // a / b of whole numbers from 0 on. Processors that imitate a GPU divide integers one by one, and floats side by side; the quotient of floats
  // is off by a few at most, what is left over then by one, and the last line sets that right.
  int quotient(int a, int b) {
    int q = int(float(a) / float(b));
    q += int(floor(float(a - q * b) / float(b)));
    int left = a - q * b;
    return q + int(left >= b) - int(left < 0);
  }

  ivec3 outputTexel() {
    int index = int(gl_FragCoord.y) * ((outTexShape[1] + 1) >> 1) + int(gl_FragCoord.x);
    ivec2 pairs = (outShape.yz + 1) >> 1;
    int network = quotient(index, pairs.x * pairs.y);
    index -= network * pairs.x * pairs.y;
    int row = quotient(index, pairs.y);
    return ivec3(network, row, index - row * pairs.y);
  }

  int texelIndex(ivec3 shape, int network, int row, int column) {
    return (network * ((shape.y + 1) >> 1) + row) * ((shape.z + 1) >> 1) + column;
  }

  ivec2 texelAt(int index, int textureWidth) {
    int y = quotient(index, textureWidth);
    return ivec2(index - y * textureWidth, y);
  }

  bool isNotANumber(float x) {
    return (floatBitsToUint(x) & 0x7fffffffu) > 0x7f800000u;
  }
`;

/** GLSL for the texel of input `name` with this linear index. */
export function glslFetch(name: string, index: string): string {
  return `texelFetch(${name}, texelAt(${index}, textureSize(${name}, 0).x), 0)`;
}
