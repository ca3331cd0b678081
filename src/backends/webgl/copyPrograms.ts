import { glslFetch } from './glsl.ts';
import type { GpuProgram } from './gpuDevice.ts';

/** The leading rows and columns of each matrix, as many as the output has. */
export const blockProgram: GpuProgram = {
  inputs: ['A'],
  uniforms: [],
  code: `
    void main() {
      ivec3 o = outputTexel();
      setOutput(${glslFetch('A', 'texelIndex(shapeA, o.x, o.y, o.z)')});
    }
  `,
};

/** Signals of one shape, stacked along the network axis: one texture to read instead of `count`. */
export function stackProgram(count: number): GpuProgram {
  const inputs = Array.from({ length: count }, (_, k) => `S${k}`);
  const branches = inputs.map((name, k) => `${k === 0 ? '' : 'else '}if (signal == ${k}) value = ${glslFetch(name, 'index')};`);
  return {
    inputs,
    uniforms: [],
    code: `
      void main() {
        ivec3 o = outputTexel();
        int signal = o.x / shapeS0.x;
        int index = texelIndex(shapeS0, o.x - signal * shapeS0.x, o.y, o.z);
        vec4 value = vec4(0.0);
        ${branches.join('\n')}
        setOutput(value);
      }
    `,
  };
}
