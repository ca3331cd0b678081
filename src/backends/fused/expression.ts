import type { BinaryOp, UnaryOp } from '../../networks/tensorOps.ts';
import type { Formula, FusedSignal } from './fusedSignal.ts';

/** What one program calculates at every entry: its stored signals, its numbers, and the parts that combine them, in any shading language. */
export interface Expression<S> {
  readonly leaves: readonly FusedSignal<S>[];
  readonly numbers: readonly number[];
  /** Part k, named `part<k>`, in terms of earlier parts, `leaf0`, `leaf1`, ... and `number0`, ...; functions are named `<op>Of`. */
  readonly parts: readonly string[];
  /** The name that holds the result. */
  readonly result: string;
  readonly ops: ReadonlySet<UnaryOp>;
}

/** The signs of the binary primitives. */
const signs: Readonly<Record<BinaryOp, string>> = { add: '+', subtract: '-', multiply: '*' };

/** Formulas that are no part of an expression: whoever uses one finds its values stored. */
const apart: ReadonlySet<Formula<unknown>['kind']> = new Set(['reduce', 'product', 'move'] as const);

/** Whether a signal is stored or will be before whoever uses it. */
export const isLeaf = <S>({ stored, formula }: FusedSignal<S>): boolean =>
  stored !== undefined || formula === undefined || apart.has(formula.kind);

/** The signals that a formula is made from. */
export function operandsOf<S>({ formula }: FusedSignal<S>): readonly FusedSignal<S>[] {
  if (formula === undefined) return [];
  if (formula.kind === 'product') return [formula.weights, formula.x];
  return formula.kind === 'binary' ? [formula.a, formula.b] : [formula.x];
}

/** The elementwise formula of a signal down to its leaves; a part that occurs twice is calculated once. */
export function expressionOf<S>(root: FusedSignal<S>): Expression<S> {
  const leaves: FusedSignal<S>[] = [];
  const numbers: number[] = [];
  const parts: string[] = [];
  const ops = new Set<UnaryOp>();
  const names = new Map<FusedSignal<S>, string>();

  const nameOf = (signal: FusedSignal<S>): string => {
    const known = names.get(signal);
    if (known !== undefined) return known;
    const name = isLeaf(signal) ? `leaf${leaves.push(signal) - 1}` : write(signal);
    names.set(signal, name);
    return name;
  };
  const write = (signal: FusedSignal<S>): string => {
    const term = termOf(signal);
    return `part${parts.push(term) - 1}`;
  };
  const termOf = ({ formula }: FusedSignal<S>): string => {
    if (formula === undefined || formula.kind === 'reduce' || formula.kind === 'product' || formula.kind === 'move')
      throw new Error('a leaf has no parts');
    if (formula.kind === 'binary') return `${nameOf(formula.a)} ${signs[formula.op]} ${nameOf(formula.b)}`;
    const x = nameOf(formula.x);
    if (formula.kind === 'number') return `${x} ${formula.op === 'scale' ? '*' : '+'} number${numbers.push(formula.number) - 1}`;
    ops.add(formula.op);
    return `${formula.op}Of(${x})`;
  };
  const result = nameOf(root);
  return { leaves, numbers, parts, result, ops };
}

/** Remembers what was written for each form of an expression: numbers and shapes are no part of the form. */
export function rememberedForms<P>(): <S>(expression: Expression<S>, variant: string, write: () => P) => P {
  const known = new Map<string, P>();
  return ({ leaves, parts, result }, variant, write) => {
    const form = [variant, leaves.length, ...parts, result].join('\n');
    let program = known.get(form);
    if (program === undefined) {
      program = write();
      known.set(form, program);
    }
    return program;
  };
}
