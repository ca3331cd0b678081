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

const joinPrograms = new Map<number, GpuProgram>();

/** The texels of `count` signals of any shapes, one after the other, each as a 2 x 2 matrix; the uniforms say how many each has. */
export function joinProgram(count: number): GpuProgram {
  const known = joinPrograms.get(count);
  if (known !== undefined) return known;
  const inputs = Array.from({ length: count }, (_, k) => `S${k}`);
  const branches = inputs.map(
    (name, k) => `
        if (index >= 0 && index < texels${k}) value = ${glslFetch(name, 'index')};
        index -= texels${k};`,
  );
  const program: GpuProgram = {
    inputs,
    uniforms: inputs.map((_, k) => ({ name: `texels${k}`, type: 'int' as const })),
    code: `
      void main() {
        int index = outputTexel().x;
        vec4 value = vec4(0.0);
        ${branches.join('')}
        setOutput(value);
      }
    `,
  };
  joinPrograms.set(count, program);
  return program;
}
