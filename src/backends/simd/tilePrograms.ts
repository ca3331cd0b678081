import { Opcode } from '../../kernels/opcodes.ts';
import type { BinaryOp, Shape } from '../../networks/tensorOps.ts';
import { operandsOf } from '../fused/expression.ts';
import type { Formula, FusedSignal } from '../fused/fusedSignal.ts';
import type { Stored } from './linearMemory.ts';

type Signal = FusedSignal<Stored>;

/** How a signal lies in a program over a rows x columns matrix: a number for each entry, row or column of it, or one for all. */
type Kind = 'entries' | 'rows' | 'columns' | 'one';

/** Where an instruction finds or leaves a value: an intermediate one, a signal that is stored, or one stored now. */
type Place =
  | { readonly at: 'register'; readonly kind: 'entries' | 'rows'; readonly number: number }
  | { readonly at: 'signal'; readonly kind: Kind; readonly signal: Signal }
  | { readonly at: 'result'; readonly kind: Kind; readonly number: number };

/** One loop over a tile. */
export interface Step {
  readonly opcode: Opcode;
  readonly overRows: boolean;
  target: Place;
  readonly a: Place;
  readonly b?: Place;
  readonly number: number;
}

/** Steps that calculate some signals of one size in one go over the tiles of a matrix. */
export interface TileProgram {
  readonly networks: number;
  readonly rows: number;
  readonly columns: number;
  readonly steps: readonly Step[];
  readonly registers: number;
  /** The signals calculated, result k the k-th. */
  readonly results: readonly Signal[];
}

const isSumOverRows = ({ formula }: Signal): boolean => formula?.kind === 'sum' && formula.axis !== 'input';

/** Whether a signal is calculated by a program of its own: stored ones are, products, and sums over units or networks. */
const isApart = (signal: Signal): boolean => signal.formula === undefined || signal.formula.kind === 'product' || isSumOverRows(signal);

/** What a program for this signal goes over, and what must be calculated before it. */
export interface Reach {
  readonly whole: Shape;
  readonly before: readonly Signal[];
}

/** Follows the formula of a signal down to what lies outside its program: what is calculated apart, and what has no number for each row. */
export function reachOf(root: Signal): Reach {
  const start = isSumOverRows(root) ? operandsOf(root)[0] : root;
  const [, rows] = start.shape;
  let [networks, , columns] = start.shape;
  const before: Signal[] = [];
  const seen = new Set<Signal>();
  const walk = (signal: Signal): void => {
    if (seen.has(signal)) return;
    seen.add(signal);
    const inside = signal.shape[1] === rows && !isApart(signal);
    if (!inside) before.push(signal);
    if (signal.shape[1] !== rows) return;
    networks = Math.max(networks, signal.shape[0]);
    columns = Math.max(columns, signal.shape[2]);
    if (inside) for (const operand of operandsOf(signal)) walk(operand);
  };
  walk(start);
  return { whole: [networks, rows, columns], before };
}

const sums: Readonly<Record<BinaryOp, Opcode>> = { add: Opcode.add, subtract: Opcode.subtract, multiply: Opcode.multiply };
const sumsByRow: Readonly<Record<BinaryOp, Opcode>> = {
  add: Opcode.addRows,
  subtract: Opcode.subtractRows,
  multiply: Opcode.multiplyRows,
};

/** Writes one program for signals whose whole is the same; each has a formula that is no product and no sum over networks. */
export function tileProgram(results: readonly Signal[], [networks, rows, columns]: Shape): TileProgram {
  const steps: Step[] = [];
  const places = new Map<Signal, Place>();
  let registers = 0;

  const kindOf = ({ shape }: Signal): Kind => {
    if (shape[1] === rows) return shape[2] === columns ? 'entries' : 'rows';
    return shape[2] === columns ? 'columns' : 'one';
  };
  /** What an instruction may read: a column is spread over the entries of a tile, one number over its rows, before the program runs. */
  const readAs = (place: Place): 'entries' | 'rows' => {
    if (place.kind === 'columns') return 'entries';
    return place.kind === 'one' ? (columns === 1 ? 'entries' : 'rows') : place.kind;
  };
  const emit = (opcode: Opcode, kind: 'entries' | 'rows', a: Place, b?: Place, number = 0): Place => {
    const target: Place = { at: 'register', kind, number: registers++ };
    steps.push({ opcode, overRows: kind === 'rows', target, a, b, number });
    return target;
  };
  const spread = (place: Place): Place => (readAs(place) === 'rows' ? emit(Opcode.spreadRows, 'entries', place) : place);

  const placeOf = (signal: Signal): Place => {
    const known = places.get(signal);
    if (known) return known;
    const kind = kindOf(signal);
    const outside = isApart(signal) || kind === 'columns' || kind === 'one';
    const place: Place = outside ? { at: 'signal', kind, signal } : calculate(signal.formula as Formula<Stored>);
    places.set(signal, place);
    return place;
  };
  const binary = (op: BinaryOp, a: Place, b: Place): Place => {
    const [left, right] = [readAs(a), readAs(b)];
    if (left === right) return emit(sums[op], left, a, b);
    if (right === 'rows') return emit(sumsByRow[op], 'entries', a, b);
    return op === 'subtract' ? emit(Opcode.subtract, 'entries', spread(a), b) : emit(sumsByRow[op], 'entries', b, a);
  };
  const calculate = (formula: Formula<Stored>): Place => {
    switch (formula.kind) {
      case 'unary': {
        const x = placeOf(formula.x);
        return emit(Opcode[formula.op], readAs(x), x);
      }
      case 'number': {
        const x = placeOf(formula.x);
        return emit(Opcode[formula.op], readAs(x), x, undefined, formula.number);
      }
      case 'binary':
        return binary(formula.op, placeOf(formula.a), placeOf(formula.b));
      case 'sum': {
        const x = placeOf(formula.x);
        if (formula.x.shape[2] === 1) return emit(Opcode.scale, readAs(x), x, undefined, formula.factor);
        return emit(Opcode.sumRows, 'rows', x, undefined, formula.factor);
      }
      case 'product':
        throw new Error('a product is no part of a program');
    }
  };

  for (const [number, signal] of results.entries()) {
    if (isSumOverRows(signal)) {
      const a = placeOf(operandsOf(signal)[0]);
      const overRows = readAs(a) === 'rows';
      steps.push({ opcode: Opcode.addUp, overRows, target: { at: 'result', kind: 'columns', number }, a, number: 0 });
    } else {
      const place = placeOf(signal);
      // A value that others read is found where it is stored.
      const result: Place = { at: 'result', kind: readAs(place), number };
      const rename = (one: Place): Place => (one === place ? result : one);
      for (const [k, step] of steps.entries()) {
        steps[k] = { ...step, target: rename(step.target), a: rename(step.a), b: step.b && rename(step.b) };
      }
      places.set(signal, result);
    }
  }
  return { networks, rows, columns, steps, registers, results };
}
