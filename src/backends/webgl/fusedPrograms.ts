import type { Tensor } from '@tensorflow/tfjs-core';
import type { Axis, UnaryOp } from '../../networks/tensorOps.ts';
import { elementwiseFunctions } from '../fused/elementwise.ts';
import { type Expression as ExpressionOn, rememberedForms } from '../fused/expression.ts';
import type { ReduceOp } from '../fused/fusedSignal.ts';
import { joinedIn } from '../fused/reductions.ts';
import { glsl, glslFetch } from './glsl.ts';
import type { GpuProgram } from './gpuDevice.ts';

type Expression = ExpressionOn<Tensor>;

const scalarFunctions = elementwiseFunctions(glsl);

/** GLSL of `<op>Of` for a float and for the four lanes of a texel. */
function functionsGlsl(ops: ReadonlySet<UnaryOp>): string {
  const lanes = [...ops].map(
    (op) => `
    vec4 ${op}Of(vec4 x) {
      return vec4(${op}Of(x.x), ${op}Of(x.y), ${op}Of(x.z), ${op}Of(x.w));
    }`,
  );
  return [scalarFunctions(ops), ...lanes].join('\n');
}

/** GLSL of a function that reads a leaf at a texel of the whole, repeating the lanes of an axis of size 1. */
function leafGlsl(_leaf: unknown, k: number): string {
  const shape = `shapeL${k}`;
  return `
    vec4 readLeaf${k}(ivec3 o) {
      ivec3 at = ivec3(${shape}.x == 1 ? 0 : o.x, ${shape}.y == 1 ? 0 : o.y, ${shape}.z == 1 ? 0 : o.z);
      vec4 value = ${glslFetch(`L${k}`, `texelIndex(${shape}, at.x, at.y, at.z)`)};
      if (${shape}.y == 1) value = value.xyxy;
      if (${shape}.z == 1) value = value.xxzz;
      return value;
    }
  `;
}

/** GLSL of `valueAt(o)`: an expression at one texel of the whole. */
function valueGlsl({ leaves, parts, result, ops }: Expression): string {
  return `
    ${functionsGlsl(ops)}
    ${leaves.map(leafGlsl).join('\n')}
    vec4 valueAt(ivec3 o) {
      ${leaves.map((_, k) => `vec4 leaf${k} = readLeaf${k}(o);`).join('\n')}
      ${parts.map((part, k) => `vec4 part${k} = ${part};`).join('\n')}
      return ${result};
    }
  `;
}

const inputsOf = ({ leaves }: Expression) => leaves.map((_, k) => `L${k}`);
const numbersOf = ({ numbers }: Expression) => numbers.map((_, k) => ({ name: `number${k}`, type: 'float' as const }));

/** A program that fills every texel with the value of an expression there. */
function elementwiseProgram(expression: Expression): GpuProgram {
  return {
    inputs: inputsOf(expression),
    uniforms: numbersOf(expression),
    code: `
      ${valueGlsl(expression)}
      void main() {
        setOutput(valueAt(outputTexel()));
      }
    `,
  };
}

/** How a reduction walks over the texels of the whole: how many, which, and what to do with lanes. */
interface Walk {
  /** The size of the axis, in texels or networks. */
  readonly count: string;
  readonly at: string;
  /** Makes neutral the lanes of a last texel that is only half inside. */
  readonly mask: string;
  /** The output texel of what the lanes came to, `total`. */
  readonly fold: string;
}

const walks: Readonly<Record<Axis, Walk>> = {
  network: { count: 'whole.x', at: 'ivec3(i, o.y, o.z)', mask: '', fold: 'total' },
  unit: {
    count: '(whole.y + 1) >> 1',
    at: 'ivec3(o.x, i, o.z)',
    mask: 'if (i == count - 1 && (whole.y & 1) == 1) a.zw = vec2(neutral);',
    fold: 'joined(total, total.zwxy)',
  },
  input: {
    count: '(whole.z + 1) >> 1',
    at: 'ivec3(o.x, o.y, i)',
    mask: 'if (i == count - 1 && (whole.z & 1) == 1) a.yw = vec2(neutral);',
    fold: 'joined(total, total.yxwz)',
  },
};

/** GLSL of `joined` for floats and for the four lanes of a texel. */
const joinedGlsl = (op: ReduceOp): string => `
    ${joinedIn(glsl, op)}
    vec4 joined(vec4 a, vec4 b) {
      return vec4(joined(a.x, b.x), joined(a.y, b.y), joined(a.z, b.z), joined(a.w, b.w));
    }
  `;

/**
 * `factor` times the sum, or the largest value, of an expression of shape `whole` along an axis: each output texel walks along the axis, in
 * blocks of 16 so that the rounding error of a sum does not grow with the length.
 */
function reduceProgram(expression: Expression, op: ReduceOp, axis: Axis): GpuProgram {
  const { count, at, mask, fold } = walks[axis];
  const sizes = ['wholeX', 'wholeY', 'wholeZ'].map((name) => ({ name, type: 'int' as const }));
  return {
    inputs: inputsOf(expression),
    uniforms: [...numbersOf(expression), { name: 'factor', type: 'float' }, { name: 'neutral', type: 'float' }, ...sizes],
    code: `
      ${valueGlsl(expression)}
      ${joinedGlsl(op)}
      void main() {
        ivec3 o = outputTexel();
        ivec3 whole = ivec3(wholeX, wholeY, wholeZ);
        int count = ${count};
        vec4 total = vec4(neutral);
        for (int block = 0; block < count; block += 16) {
          vec4 part = vec4(neutral);
          int end = min(block + 16, count);
          for (int i = block; i < end; i++) {
            vec4 a = valueAt(${at});
            ${mask}
            part = joined(part, a);
          }
          total = joined(total, part);
        }
        setOutput(factor * ${fold});
      }
    `,
  };
}

const remembered = rememberedForms<GpuProgram>();

/** The program of an expression, written once for all expressions of the same form: its numbers and shapes are uniforms. */
export const programOf = (expression: Expression): GpuProgram => remembered(expression, '', () => elementwiseProgram(expression));

/** The program that reduces an expression along an axis, written once for each form. */
export const reduceProgramOf = (expression: Expression, op: ReduceOp, axis: Axis): GpuProgram =>
  remembered(expression, `${op} ${axis}`, () => reduceProgram(expression, op, axis));
