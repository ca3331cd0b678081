import type { Axis } from '../../networks/tensorOps.ts';
import { glslFetch } from './glsl.ts';
import type { GpuProgram } from './gpuDevice.ts';

/** How a sum walks over texels: how many, the first, how far to the next, and what to do with lanes. */
interface Walk {
  readonly count: string;
  readonly first: string;
  readonly step: string;
  /** Clears the lanes of a last texel that is only half inside. */
  readonly mask: string;
  /** The output texel of the lane sums `total`. */
  readonly fold: string;
}

const walks: Readonly<Record<Axis, Walk>> = {
  network: {
    count: 'shapeA.x',
    first: 'texelIndex(shapeA, 0, o.y, o.z)',
    step: 'texelIndex(shapeA, 1, 0, 0)',
    mask: '',
    fold: 'total',
  },
  unit: {
    count: '(shapeA.y + 1) / 2',
    first: 'texelIndex(shapeA, o.x, 0, o.z)',
    step: '(shapeA.z + 1) / 2',
    mask: 'if (i == count - 1 && (shapeA.y & 1) == 1) a.zw = vec2(0.0);',
    fold: 'vec4(total.xy + total.zw, 0.0, 0.0)',
  },
  input: {
    count: '(shapeA.z + 1) / 2',
    first: 'texelIndex(shapeA, o.x, o.y, 0)',
    step: '1',
    mask: 'if (i == count - 1 && (shapeA.z & 1) == 1) a.yw = vec2(0.0);',
    fold: 'vec4(total.x + total.y, 0.0, total.z + total.w, 0.0)',
  },
};

/** One launch: each output texel walks along the axis, in blocks of 16 so that the rounding error does not grow with the length. */
function sumProgram({ count, first, step, mask, fold }: Walk): GpuProgram {
  return {
    inputs: ['A'],
    uniforms: [{ name: 'factor', type: 'float' }],
    code: `
      void main() {
        ivec3 o = outputTexel();
        int count = ${count};
        int index = ${first};
        int step_ = ${step};
        vec4 total = vec4(0.0);
        for (int block = 0; block < count; block += 16) {
          vec4 part = vec4(0.0);
          int end = min(block + 16, count);
          for (int i = block; i < end; i++) {
            vec4 a = ${glslFetch('A', 'index')};
            ${mask}
            part += a;
            index += step_;
          }
          total += part;
        }
        setOutput(factor * ${fold});
      }
    `,
  };
}

/** factor times the sum along each axis, which stays with size 1. */
export const sumPrograms: Readonly<Record<Axis, GpuProgram>> = {
  network: sumProgram(walks.network),
  unit: sumProgram(walks.unit),
  input: sumProgram(walks.input),
};
