import type { UnaryOp } from '../../networks/tensorOps.ts';
import { binaryGlsl, unaryFunctionGlsl, unaryGlsl } from './elementwiseGlsl.ts';
import type { GpuSignal } from './gpuSignal.ts';

/** What one program calculates at every texel: its textures, its numbers, and the lines that combine them. */
export interface Expression {
  readonly leaves: readonly GpuSignal[];
  readonly numbers: readonly number[];
  /** Lines of GLSL that calculate each part once from the values `leaf0`, `leaf1`, ... and the uniforms `number0`, ... */
  readonly lines: readonly string[];
  /** The variable that holds the result. */
  readonly result: string;
  readonly ops: ReadonlySet<UnaryOp>;
}

/** Whether a signal has a texture of its own or gets one before whoever uses it: sums and products are always calculated apart. */
export const isLeaf = ({ texture, formula }: GpuSignal): boolean =>
  texture !== undefined || formula === undefined || formula.kind === 'sum' || formula.kind === 'product';

/** The signals that a formula is made from. */
export function operandsOf({ formula }: GpuSignal): readonly GpuSignal[] {
  if (formula === undefined) return [];
  if (formula.kind === 'product') return [formula.weights, formula.x];
  return formula.kind === 'binary' ? [formula.a, formula.b] : [formula.x];
}

/** The elementwise formula of a signal down to its leaves; a part that occurs twice is calculated once. */
export function expressionOf(root: GpuSignal): Expression {
  const leaves: GpuSignal[] = [];
  const numbers: number[] = [];
  const lines: string[] = [];
  const ops = new Set<UnaryOp>();
  const names = new Map<GpuSignal, string>();

  const nameOf = (signal: GpuSignal): string => {
    const known = names.get(signal);
    if (known !== undefined) return known;
    const name = isLeaf(signal) ? `leaf${leaves.push(signal) - 1}` : write(signal);
    names.set(signal, name);
    return name;
  };
  const write = (signal: GpuSignal): string => {
    const value = termOf(signal);
    const name = `part${lines.length}`;
    lines.push(`vec4 ${name} = ${value};`);
    return name;
  };
  const termOf = ({ formula }: GpuSignal): string => {
    if (formula === undefined || formula.kind === 'sum' || formula.kind === 'product') throw new Error('a leaf has no lines');
    if (formula.kind === 'binary') return `${nameOf(formula.a)} ${binaryGlsl[formula.op]} ${nameOf(formula.b)}`;
    const x = nameOf(formula.x);
    if (formula.kind === 'number') return `${x} ${formula.op === 'scale' ? '*' : '+'} number${numbers.push(formula.number) - 1}`;
    ops.add(formula.op);
    return `${formula.op}Of(${x})`;
  };
  const result = nameOf(root);
  return { leaves, numbers, lines, result, ops };
}

/** GLSL of the functions that some elementwise primitives need, each once. */
export function functionsGlsl(ops: Iterable<UnaryOp>): string {
  const wanted = [...ops];
  const called = new Set(wanted.flatMap((op) => unaryGlsl[op].functions));
  return [...called, ...wanted.map(unaryFunctionGlsl)].join('\n');
}
