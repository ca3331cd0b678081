import { Opcode } from '../../kernels/opcodes.ts';
import type { BinaryOp, Shape } from '../../networks/tensorOps.ts';
import type { FusedSignal, ReduceFormula, ReduceOp } from '../fused/fusedSignal.ts';
import type { Fill } from '../fused/lazySignals.ts';
import type { Stored } from './linearMemory.ts';

type Signal = FusedSignal<Stored>;

/** How a signal lies in a program over a rows x columns matrix: a number for each entry, row or column of it, or one for all. */
export type Kind = 'entries' | 'rows' | 'columns' | 'one';

/** A value of a program: a signal from outside, or an instruction on earlier values, by their places in the list. */
export type Node =
  | { readonly leaf: number; readonly kind: Kind }
  | { readonly opcode: Opcode; readonly kind: 'entries' | 'rows'; readonly a: number; readonly b: number; readonly number: number };

/** Formulas of one size as a list of instructions, and what of them differs from run to run: signals and numbers. */
export interface TileForm {
  /** The same for forms that one code serves. */
  readonly key: string;
  readonly nodes: readonly Node[];
  readonly leaves: readonly Signal[];
  readonly numbers: readonly number[];
  /** The node of each result; of a reduction over the rows, the node that is reduced, and to what. */
  readonly results: readonly { readonly node: number; readonly reduced: ReduceOp | undefined }[];
}

/** The formula of a signal that is a reduction over the rows. */
const reductionOfRows = ({ formula }: Signal): ReduceFormula<Stored> | undefined =>
  formula?.kind === 'reduce' && formula.axis === 'unit' ? formula : undefined;

/** Whether a signal is calculated by a program of its own: stored ones are, products, moved ones, and reductions over units or networks. */
const isApart = ({ formula }: Signal): boolean =>
  formula === undefined || formula.kind === 'product' || formula.kind === 'move' || (formula.kind === 'reduce' && formula.axis !== 'input');

/** Networks, rows and columns of the matrix that the program of a signal goes over. */
export function wholeOf(signal: Signal): Shape {
  const start = reductionOfRows(signal)?.x ?? signal;
  const [networks, rows] = start.shape;
  return [networks, rows, columnsBelow(start, rows)];
}

/** A number for each row may come of a reduction along it: the columns that such ones go over. */
function columnsBelow(signal: Signal, rows: number): number {
  const { shape, formula } = signal;
  if (shape[2] > 1 || shape[1] !== rows || formula === undefined || isApart(signal)) return shape[2];
  if (formula.kind === 'binary') return Math.max(columnsBelow(formula.a, rows), columnsBelow(formula.b, rows));
  return formula.kind === 'product' ? 1 : columnsBelow(formula.x, rows);
}

const byEntry: Readonly<Record<BinaryOp, Opcode>> = { add: Opcode.add, subtract: Opcode.subtract, multiply: Opcode.multiply };
const byRow: Readonly<Record<BinaryOp, Opcode>> = { add: Opcode.addRows, subtract: Opcode.subtractRows, multiply: Opcode.multiplyRows };

/** Writes formulas as nodes, each once; signals from outside are calculated on the way. */
export function tileForm(results: readonly Signal[], [, rows, columns]: Shape, fill: Fill<Stored>): TileForm {
  const nodes: Node[] = [];
  const leaves: Signal[] = [];
  const numbers: number[] = [];
  const known = new Map<Signal, number>();
  let key = '';

  const kindOf = ([, height, width]: Shape): Kind => {
    if (height === rows) return width === columns ? 'entries' : 'rows';
    return width === columns ? 'columns' : 'one';
  };
  /** How an instruction reads a value: a column is spread over the entries of a tile, one number over its rows, before the program runs. */
  const readAs = (node: number): 'entries' | 'rows' => {
    const { kind } = nodes[node];
    if (kind === 'columns') return 'entries';
    if (kind === 'one') return columns === 1 ? 'entries' : 'rows';
    return kind;
  };
  const emit = (opcode: Opcode, kind: 'entries' | 'rows', a: number, b = -1, number?: number): number => {
    key += `${opcode},${a},${b};`;
    return nodes.push({ opcode, kind, a, b, number: number === undefined ? -1 : numbers.push(number) - 1 }) - 1;
  };
  const outside = (signal: Signal, kind: Kind): number => {
    fill(signal);
    key += `${kind[0]};`;
    return nodes.push({ leaf: leaves.push(signal) - 1, kind }) - 1;
  };
  const spread = (node: number): number => (readAs(node) === 'rows' ? emit(Opcode.spreadRows, 'entries', node) : node);
  const binary = (op: BinaryOp, a: number, b: number): number => {
    const [left, right] = [readAs(a), readAs(b)];
    if (left === right) return emit(byEntry[op], left, a, b);
    if (right === 'rows') return emit(byRow[op], 'entries', a, b);
    return op === 'subtract' ? emit(Opcode.subtract, 'entries', spread(a), b) : emit(byRow[op], 'entries', b, a);
  };
  const inside = ({ formula }: Signal): number => {
    switch (formula?.kind) {
      case 'unary': {
        const x = visit(formula.x);
        return emit(Opcode[formula.op], readAs(x), x);
      }
      case 'number': {
        const x = visit(formula.x);
        return emit(Opcode[formula.op], readAs(x), x, -1, formula.number);
      }
      case 'binary':
        return binary(formula.op, visit(formula.a), visit(formula.b));
      case 'reduce': {
        const x = visit(formula.x);
        if (formula.x.shape[2] === 1) return emit(Opcode.scale, readAs(x), x, -1, formula.factor);
        return formula.op === 'sum' ? emit(Opcode.sumRows, 'rows', x, -1, formula.factor) : emit(Opcode.largestRows, 'rows', x);
      }
      default:
        throw new Error('this formula is no part of a program');
    }
  };
  const visit = (signal: Signal): number => {
    const found = known.get(signal);
    if (found !== undefined) return found;
    const kind = kindOf(signal.shape);
    const node = isApart(signal) || kind === 'columns' || kind === 'one' ? outside(signal, kind) : inside(signal);
    known.set(signal, node);
    return node;
  };
  const places = results.map((signal) => {
    const reduction = reductionOfRows(signal);
    const node = visit(reduction?.x ?? signal);
    const reduced = reduction?.op;
    key += `${reduced ?? '='}${node};`;
    return { node, reduced };
  });
  return { key, nodes, leaves, numbers, results: places };
}
