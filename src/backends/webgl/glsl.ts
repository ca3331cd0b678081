/** A number as a GLSL float literal, with the nine digits that float32 can tell apart. */
export function glslFloat(value: number): string {
  return value.toExponential(8);
}

/** GLSL for the polynomial with these coefficients (lowest power first) of the float variable `variable`, by Horner's rule. */
export function glslPolynomial(coefficients: readonly number[], variable: string): string {
  return coefficients.map(glslFloat).reduceRight((inner, coefficient) => `(${coefficient} + ${variable} * ${inner})`);
}

/**
 * What every program begins with. A texel of TensorFlow.js holds a 2 x 2 block of one network's matrix, lanes (x, y) the
 * upper row; texels lie row-major in the order [network, row pair, column pair], whatever the texture's width. The lanes
 * of an odd last row or column hold anything: who combines lanes masks them. Positions come from gl_FragCoord and
 * texelFetch, in integers, never from interpolated coordinates.
 */
export const texelGlsl = `
  ivec3 outputTexel() {
    int index = int(gl_FragCoord.y) * ((outTexShape[1] + 1) / 2) + int(gl_FragCoord.x);
    ivec2 pairs = (outShape.yz + 1) / 2;
    int network = index / (pairs.x * pairs.y);
    index -= network * pairs.x * pairs.y;
    int row = index / pairs.y;
    return ivec3(network, row, index - row * pairs.y);
  }

  int texelIndex(ivec3 shape, int network, int row, int column) {
    return (network * ((shape.y + 1) / 2) + row) * ((shape.z + 1) / 2) + column;
  }

  ivec2 texelAt(int index, int textureWidth) {
    int y = index / textureWidth;
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
