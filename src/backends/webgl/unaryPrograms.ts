import type { UnaryOp } from '../../networks/tensorOps.ts';
import { errorFunctionGlsl, exponentialGlsl, hyperbolicTangentGlsl, sineGlsl } from './elementaryGlsl.ts';
import { glslFetch } from './glsl.ts';
import type { GpuProgram, Uniform } from './gpuDevice.ts';

/** A program that applies the GLSL expression `value` of the float `x` to every entry; NaN stays NaN. */
function elementwise(value: string, functions = '', uniforms: readonly Uniform[] = []): GpuProgram {
  return {
    inputs: ['A'],
    uniforms,
    code: `
      ${functions}
      float apply(float x) {
        return isNotANumber(x) ? x : (${value});
      }

      void main() {
        ivec3 o = outputTexel();
        vec4 a = ${glslFetch('A', 'texelIndex(shapeA, o.x, o.y, o.z)')};
        setOutput(vec4(apply(a.x), apply(a.y), apply(a.z), apply(a.w)));
      }
    `,
  };
}

/**
 * One program for each elementwise primitive. `sqrt` and division keep the built-ins, within 3 units in the last place
 * by the GLSL specification; an entry below the smallest normal float32 counts as 0 for `reciprocalOrZero`.
 */
export const unaryPrograms: Readonly<Record<UnaryOp, GpuProgram>> = {
  square: elementwise('x * x'),
  sqrt: elementwise('x == 0.0 ? 0.0 : sqrt(x)'),
  reciprocalOrZero: elementwise('abs(x) < 1.17549435e-38 ? 0.0 : 1.0 / x'),
  exp: elementwise('exponential(x)', exponentialGlsl),
  tanh: elementwise('hyperbolicTangent(x)', exponentialGlsl + hyperbolicTangentGlsl),
  sigmoid: elementwise('1.0 / (1.0 + exponential(-x))', exponentialGlsl),
  sin: elementwise('sineOfQuarters(x, 0)', sineGlsl),
  cos: elementwise('sineOfQuarters(x, 1)', sineGlsl),
  erf: elementwise('errorFunction(x)', exponentialGlsl + errorFunctionGlsl),
  relu: elementwise('max(x, 0.0)'),
  step: elementwise('x > 0.0 ? 1.0 : 0.0'),
};

/** x * number. */
export const scaleProgram = elementwise('x * number', '', [{ name: 'number', type: 'float' }]);

/** x + number. */
export const shiftProgram = elementwise('x + number', '', [{ name: 'number', type: 'float' }]);
