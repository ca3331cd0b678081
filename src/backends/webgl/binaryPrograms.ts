import type { BinaryOp } from '../../networks/tensorOps.ts';
import { glslFetch } from './glsl.ts';
import type { GpuProgram } from './gpuDevice.ts';

/** GLSL of a function that reads input `name` at an output texel, repeating the lanes of an axis of size 1. */
function broadcastGlsl(name: string): string {
  const shape = `shape${name}`;
  return `
    vec4 read${name}(ivec3 o) {
      ivec3 at = ivec3(${shape}.x == 1 ? 0 : o.x, ${shape}.y == 1 ? 0 : o.y, ${shape}.z == 1 ? 0 : o.z);
      vec4 value = ${glslFetch(name, `texelIndex(${shape}, at.x, at.y, at.z)`)};
      if (${shape}.y == 1) value = value.xyxy;
      if (${shape}.z == 1) value = value.xxzz;
      return value;
    }
  `;
}

function elementwisePair(value: string): GpuProgram {
  return {
    inputs: ['A', 'B'],
    uniforms: [],
    code: `
      ${broadcastGlsl('A')}
      ${broadcastGlsl('B')}
      void main() {
        ivec3 o = outputTexel();
        vec4 a = readA(o);
        vec4 b = readB(o);
        setOutput(${value});
      }
    `,
  };
}

/** One program for each elementwise function of two signals, with broadcasting along axes of size 1. */
export const binaryPrograms: Readonly<Record<BinaryOp, GpuProgram>> = {
  add: elementwisePair('a + b'),
  subtract: elementwisePair('a - b'),
  multiply: elementwisePair('a * b'),
};
