import type { BinaryOp, UnaryOp } from '../../networks/tensorOps.ts';
import { errorFunctionGlsl, exponentialGlsl, hyperbolicTangentGlsl, sineGlsl } from './elementaryGlsl.ts';

/** An elementwise function in GLSL: an expression of the float `x`, and the functions that it calls, in their order. */
interface ElementwiseGlsl {
  readonly value: string;
  readonly functions: readonly string[];
}

const plain = (value: string, ...functions: readonly string[]): ElementwiseGlsl => ({ value, functions });

/**
 * The elementwise primitives. `sqrt` and division keep the built-ins, within 3 units in the last place by the GLSL
 * specification; an entry below the smallest normal float32 counts as 0 for `reciprocalOrZero`.
 */
export const unaryGlsl: Readonly<Record<UnaryOp, ElementwiseGlsl>> = {
  square: plain('x * x'),
  sqrt: plain('x == 0.0 ? 0.0 : sqrt(x)'),
  reciprocalOrZero: plain('abs(x) < 1.17549435e-38 ? 0.0 : 1.0 / x'),
  exp: plain('exponential(x)', exponentialGlsl),
  tanh: plain('hyperbolicTangent(x)', exponentialGlsl, hyperbolicTangentGlsl),
  sigmoid: plain('1.0 / (1.0 + exponential(-x))', exponentialGlsl),
  sin: plain('sineOfQuarters(x, 0)', sineGlsl),
  cos: plain('sineOfQuarters(x, 1)', sineGlsl),
  erf: plain('errorFunction(x)', exponentialGlsl, errorFunctionGlsl),
  relu: plain('max(x, 0.0)'),
  step: plain('x > 0.0 ? 1.0 : 0.0'),
};

/** GLSL of the vec4 function `<op>Of`, which leaves NaN as it is. */
export function unaryFunctionGlsl(op: UnaryOp): string {
  return `
    float ${op}Of(float x) {
      return isNotANumber(x) ? x : (${unaryGlsl[op].value});
    }

    vec4 ${op}Of(vec4 x) {
      return vec4(${op}Of(x.x), ${op}Of(x.y), ${op}Of(x.z), ${op}Of(x.w));
    }
  `;
}

/** The signs of the binary primitives. */
export const binaryGlsl: Readonly<Record<BinaryOp, string>> = { add: '+', subtract: '-', multiply: '*' };
