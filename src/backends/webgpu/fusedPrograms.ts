import type { Axis, Shape } from '../../networks/tensorOps.ts';
import { elementwiseFunctions } from '../fused/elementwise.ts';
import { type Expression as ExpressionOn, rememberedForms } from '../fused/expression.ts';
import type { ReduceOp } from '../fused/fusedSignal.ts';
import { joinedIn } from '../fused/reductions.ts';
import { type ComputeProgram, entryWgsl, type Parameter, threadsPerGroup, threadWgsl } from './computeProgram.ts';
import type { GpuArray } from './webgpuDevice.ts';
import { isNotANumberWgsl, wgsl } from './wgsl.ts';

type Expression = ExpressionOn<GpuArray>;

const functionsWgsl = elementwiseFunctions(wgsl);

/** WGSL of `valueAt`: an expression at one entry of the whole. */
function valueWgsl({ leaves, numbers, parts, result, ops }: Expression): string {
  return `
    ${isNotANumberWgsl}
    ${functionsWgsl(ops)}
    fn valueAt(network: u32, row: u32, column: u32) -> f32 {
      ${numbers.map((_, k) => `let number${k} = p.number${k};`).join('\n')}
      ${leaves.map((_, k) => `let leaf${k} = input${k}[network * p.networkStep${k} + row * p.rowStep${k} + column * p.columnStep${k}];`).join('\n')}
      ${parts.map((part, k) => `let part${k} = ${part};`).join('\n')}
      return ${result};
    }
  `;
}

const steps = ['networkStep', 'rowStep', 'columnStep'] as const;

const unsigned = (...names: readonly string[]): Parameter[] => names.map((name) => ({ name, type: 'u32' }));

function parametersOf({ leaves, numbers }: Expression, own: readonly Parameter[]): readonly Parameter[] {
  const floats = numbers.map((_, k) => ({ name: `number${k}`, type: 'f32' as const }));
  return [...own, ...floats, ...leaves.flatMap((_, k) => unsigned(...steps.map((step) => `${step}${k}`)))];
}

/** The values of the parameters that every program of an expression ends with: its numbers, and how far apart a leaf's entries lie; 0 where it repeats. */
export function expressionParameters({ numbers }: Expression, leaves: readonly GpuArray[]): readonly number[] {
  return [...numbers, ...leaves.flatMap(({ shape }) => stepsOf(shape))];
}

function stepsOf([networks, rows, columns]: Shape): readonly number[] {
  return [networks === 1 ? 0 : rows * columns, rows === 1 ? 0 : columns, columns === 1 ? 0 : 1];
}

/** A program that fills every entry of a shape with the value of an expression there. */
function elementwiseProgram(expression: Expression): ComputeProgram {
  return {
    inputs: expression.leaves.length,
    parameters: parametersOf(expression, unsigned('networks', 'rows', 'columns')),
    code: `
      ${valueWgsl(expression)}
      ${entryWgsl} {
        let thread = ${threadWgsl};
        let network = thread / (p.rows * p.columns);
        if (network >= p.networks) { return; }
        let within = thread - network * p.rows * p.columns;
        let row = within / p.columns;
        result[thread] = valueAt(network, row, within - row * p.columns);
      }
    `,
  };
}

/** Where entry i along an axis lies, as arguments of `valueAt`. */
const entries: Readonly<Record<Axis, string>> = {
  network: 'network + i, row, column',
  unit: 'network, row + i, column',
  input: 'network, row, column + i',
};

/** Neighbouring threads read neighbouring entries: of one reduction where its axis is the last one, else of neighbouring ones. */
const placeWgsl = (axis: Axis): string =>
  axis === 'input'
    ? `let slot = local / p.lanes;
       let lane = local - slot * p.lanes;`
    : `let lane = local / slots;
       let slot = local - lane * slots;`;

/**
 * `factor` times the sum, or the largest value, of an expression along an axis of length `count`: `lanes` threads walk along it, each in blocks of
 * 32 so that the rounding error of a sum does not grow with the length, and join in pairs. `networks`, `rows` and `columns` are the sizes of the result.
 */
function reduceProgram(expression: Expression, op: ReduceOp, axis: Axis): ComputeProgram {
  const floats = ['factor', 'neutral'].map((name) => ({ name, type: 'f32' as const }));
  return {
    inputs: expression.leaves.length,
    parameters: parametersOf(expression, [...unsigned('networks', 'rows', 'columns', 'count', 'lanes'), ...floats]),
    code: `
      ${valueWgsl(expression)}
      ${joinedIn(wgsl, op)}
      var<workgroup> totals: array<f32, ${threadsPerGroup}>;
      ${entryWgsl} {
        let slots = ${threadsPerGroup}u / p.lanes;
        ${placeWgsl(axis)}
        let place = (group.y * groups.x + group.x) * slots + slot;
        let network = place / (p.rows * p.columns);
        let within = place - network * p.rows * p.columns;
        let row = within / p.columns;
        let column = within - row * p.columns;
        var total = p.neutral;
        if (network < p.networks) {
          for (var block = lane; block < p.count; block += 32u * p.lanes) {
            var part = p.neutral;
            let end = min(block + 32u * p.lanes, p.count);
            for (var i = block; i < end; i += p.lanes) { part = joined(part, valueAt(${entries[axis]})); }
            total = joined(total, part);
          }
        }
        let at = slot * p.lanes + lane;
        totals[at] = total;
        workgroupBarrier();
        for (var half_ = p.lanes / 2u; half_ > 0u; half_ /= 2u) {
          if (lane < half_) { totals[at] = joined(totals[at], totals[at + half_]); }
          workgroupBarrier();
        }
        if (lane == 0u && network < p.networks) { result[place] = p.factor * totals[at]; }
      }
    `,
  };
}

const remembered = rememberedForms<ComputeProgram>();

/** The program of an expression, written once for all expressions of the same form: its numbers and shapes are parameters. */
export const programOf = (expression: Expression): ComputeProgram => remembered(expression, '', () => elementwiseProgram(expression));

/** The program that reduces an expression along an axis, written once for each form. */
export const reduceProgramOf = (expression: Expression, op: ReduceOp, axis: Axis): ComputeProgram =>
  remembered(expression, `${op} ${axis}`, () => reduceProgram(expression, op, axis));
