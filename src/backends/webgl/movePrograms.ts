import { glslFetch } from './glsl.ts';
import type { GpuProgram } from './gpuDevice.ts';

/** Units and inputs exchanged: texel by texel, and within each. */
export const transposeProgram: GpuProgram = {
  inputs: ['X'],
  uniforms: [],
  code: `
    void main() {
      ivec3 o = outputTexel();
      setOutput(${glslFetch('X', 'texelIndex(shapeX, o.x, o.z, o.y)')}.xzyw);
    }
  `,
};

/** The units that a list U of shape [1, k, 1] names, zeros where it says -1: the two rows of a texel come from wherever they are. */
export const gatherProgram: GpuProgram = {
  inputs: ['X', 'U'],
  uniforms: [],
  code: `
    vec2 rowOf(ivec3 o, float named) {
      int unit = int(named + 0.5);
      if (named < 0.0) return vec2(0.0);
      vec4 texel = ${glslFetch('X', 'texelIndex(shapeX, o.x, unit >> 1, o.z)')};
      return (unit & 1) == 0 ? texel.xy : texel.zw;
    }

    void main() {
      ivec3 o = outputTexel();
      vec4 units = ${glslFetch('U', 'o.y')};
      vec2 upper = rowOf(o, units.x);
      vec2 lower = 2 * o.y + 1 < outShape.y ? rowOf(o, units.z) : vec2(0.0);
      setOutput(vec4(upper, lower));
    }
  `,
};

/** The values in storage order as another shape: each lane finds its own. */
export const reshapeProgram: GpuProgram = {
  inputs: ['X'],
  uniforms: [],
  code: `
    float entry(int network, int row, int column) {
      int index = (network * outShape.y + row) * outShape.z + column;
      int line = quotient(index, shapeX.z);
      int from = quotient(line, shapeX.y);
      ivec3 at = ivec3(from, line - from * shapeX.y, index - line * shapeX.z);
      vec4 texel = ${glslFetch('X', 'texelIndex(shapeX, at.x, at.y >> 1, at.z >> 1)')};
      vec2 pair = (at.y & 1) == 0 ? texel.xy : texel.zw;
      return (at.z & 1) == 0 ? pair.x : pair.y;
    }

    void main() {
      ivec3 o = outputTexel();
      ivec2 first = 2 * o.yz;
      // The lanes that only fill a texel up repeat the last row or column.
      ivec2 last = min(first + 1, outShape.yz - 1);
      setOutput(vec4(
        entry(o.x, first.x, first.y), entry(o.x, first.x, last.y),
        entry(o.x, last.x, first.y), entry(o.x, last.x, last.y)
      ));
    }
  `,
};
