import type { GpuProgram } from './gpuDevice.ts';

/** What differs between W x and W^T x: where texel (row, k) of the left factor lies and which of its lanes meet which of x. */
interface LeftFactor {
  readonly inner: string;
  readonly first: string;
  readonly step: string;
  /** The lanes of W that multiply the upper and the lower row of a texel of x. */
  readonly upper: string;
  readonly lower: string;
}

const straight: LeftFactor = {
  inner: 'shapeW.z',
  first: 'texelIndex(shapeW, network, o.y, 0)',
  step: '1',
  upper: 'w.xxzz',
  lower: 'w.yyww',
};

const transposed: LeftFactor = {
  inner: 'shapeW.y',
  first: 'texelIndex(shapeW, network, 0, o.y)',
  step: '(shapeW.z + 1) / 2',
  upper: 'w.xxyy',
  lower: 'w.zzww',
};

/**
 * W x (or W^T x) for each network, four entries a texel; the inner size is a uniform, so one compilation serves every
 * width. Sums run in blocks of 16 texels, so that the rounding error stays near that of 32 terms; the walk keeps texture
 * coordinates instead of dividing an index at every step.
 */
function multiplyProgram({ inner, first, step, upper, lower }: LeftFactor): GpuProgram {
  return {
    inputs: ['W', 'X'],
    uniforms: [{ name: 'factor', type: 'float' }],
    code: `
      ivec2 advance(ivec2 at, int texels, int textureWidth) {
        at.x += texels;
        if (at.x >= textureWidth) {
          int rows = at.x / textureWidth;
          at = ivec2(at.x - rows * textureWidth, at.y + rows);
        }
        return at;
      }

      void main() {
        ivec3 o = outputTexel();
        int network = shapeW.x == 1 ? 0 : o.x;
        int inner = ${inner};
        int count = (inner + 1) / 2;
        int widthW = textureSize(W, 0).x;
        int widthX = textureSize(X, 0).x;
        int stepW = ${step};
        int stepX = (shapeX.z + 1) / 2;
        ivec2 atW = texelAt(${first}, widthW);
        ivec2 atX = texelAt(texelIndex(shapeX, shapeX.x == 1 ? 0 : o.x, 0, o.z), widthX);
        vec4 total = vec4(0.0);
        for (int block = 0; block < count; block += 16) {
          vec4 part = vec4(0.0);
          int end = min(block + 16, count);
          for (int k = block; k < end; k++) {
            vec4 w = texelFetch(W, atW, 0);
            vec4 x = texelFetch(X, atX, 0);
            part += ${upper} * x.xyxy;
            if (2 * k + 1 < inner) part += ${lower} * x.zwzw;
            atW = advance(atW, stepW, widthW);
            atX = advance(atX, stepX, widthX);
          }
          total += part;
        }
        setOutput(factor * total);
      }
    `,
  };
}

/** `factor` times [N, d', d] by [N, d, n]. */
export const multiplyStraightProgram = multiplyProgram(straight);

/** `factor` times the transpose of [N, d, d'] by [N, d, n]. */
export const multiplyTransposedProgram = multiplyProgram(transposed);
