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
  step: '(shapeW.z + 1) >> 1',
  upper: 'w.xxyy',
  lower: 'w.zzww',
};

/**
 * W x (or W^T x) for each network, four entries a texel; the inner size is a uniform, so one compilation serves every
 * width. Sums run in blocks of 16 texels, so that the rounding error stays near that of 32 terms. The walk through a texture is a step of whole
 * rows and a rest, so that it needs neither division nor branch, and the odd last term, whose other half holds anything, comes after it.
 */
function multiplyProgram({ inner, first, step, upper, lower }: LeftFactor): GpuProgram {
  return {
    inputs: ['W', 'X'],
    uniforms: [{ name: 'factor', type: 'float' }],
    code: `
      void main() {
        ivec3 o = outputTexel();
        int network = shapeW.x == 1 ? 0 : o.x;
        int inner = ${inner};
        int pairs = inner >> 1;
        ivec2 widths = ivec2(textureSize(W, 0).x, textureSize(X, 0).x);
        ivec2 steps = ivec2(${step}, (shapeX.z + 1) >> 1);
        ivec2 rows = steps / widths;
        ivec2 rest = steps - rows * widths;
        ivec2 first = ivec2(${first}, texelIndex(shapeX, shapeX.x == 1 ? 0 : o.x, 0, o.z));
        ivec2 y = first / widths;
        ivec2 x = first - y * widths;
        vec4 total = vec4(0.0);
        for (int block = 0; block < pairs; block += 16) {
          vec4 part = vec4(0.0);
          int end = min(block + 16, pairs);
          for (int k = block; k < end; k++) {
            vec4 w = texelFetch(W, ivec2(x.x, y.x), 0);
            vec4 v = texelFetch(X, ivec2(x.y, y.y), 0);
            part += ${upper} * v.xyxy + ${lower} * v.zwzw;
            x += rest;
            ivec2 past = ivec2(greaterThanEqual(x, widths));
            x -= past * widths;
            y += rows + past;
          }
          total += part;
        }
        if (2 * pairs < inner) {
          vec4 w = texelFetch(W, ivec2(x.x, y.x), 0);
          total += ${upper} * texelFetch(X, ivec2(x.y, y.y), 0).xyxy;
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
