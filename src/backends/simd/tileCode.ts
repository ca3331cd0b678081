import { Opcode } from '../../kernels/opcodes.ts';
import type { ReduceOp } from '../fused/fusedSignal.ts';
import type { Kind, TileForm } from './tileForm.ts';

/** Where an instruction finds or leaves a value: in a register, in a leaf, in a leaf spread over a tile before the run, or in a result. */
export interface Place {
  readonly in: 'register' | 'leaf' | 'spread' | 'result';
  readonly index: number;
  /** How far on the value of the next tile lies. */
  readonly step: 'entries' | 'rows' | 'nothing';
}

/** One loop over a tile. */
export interface Step {
  readonly opcode: Opcode;
  readonly overRows: boolean;
  readonly target: Place;
  readonly a: Place;
  readonly b: Place | undefined;
  /** Which of the form's numbers, if any. */
  readonly number: number;
}

/** A form with its registers dealt out. */
export interface TileCode {
  readonly steps: readonly Step[];
  readonly registers: number;
  /** The leaves that are spread over a tile, in their order. */
  readonly spreads: readonly number[];
  /** Results that are reductions over the rows, and to what. */
  readonly reductions: readonly { readonly result: number; readonly op: ReduceOp }[];
}

const overRows: Readonly<Record<ReduceOp, Opcode>> = { sum: Opcode.addUp, largest: Opcode.largestUp };

const isSpread = (kind: Kind): boolean => kind === 'columns' || kind === 'one';

/** Deals registers to the values of a form: one that is not read any more goes to another. */
export function tileCode({ nodes, results }: TileForm): TileCode {
  const spreads: number[] = [];
  const resultOf = new Map<number, number>();
  for (const [index, { node, reduced }] of results.entries()) if (!reduced && !resultOf.has(node)) resultOf.set(node, index);
  const lastRead = lastReads({ nodes, results });
  const places: Place[] = [];
  const steps: Step[] = [];
  const free: number[] = [];
  let registers = 0;

  for (const [k, node] of nodes.entries()) {
    if ('leaf' in node) {
      if (isSpread(node.kind)) places.push({ in: 'spread', index: spreads.push(node.leaf) - 1, step: 'nothing' });
      else places.push({ in: 'leaf', index: node.leaf, step: node.kind === 'rows' ? 'rows' : 'entries' });
      continue;
    }
    const result = resultOf.get(k);
    const target: Place =
      result === undefined
        ? { in: 'register', index: free.pop() ?? registers++, step: 'nothing' }
        : { in: 'result', index: result, step: node.kind };
    places.push(target);
    const operands = node.b < 0 ? [node.a] : [node.a, node.b];
    steps.push({ opcode: node.opcode, overRows: node.kind === 'rows', target, a: places[node.a], b: places[node.b], number: node.number });
    for (const operand of new Set(operands)) {
      const place = places[operand];
      if (place.in === 'register' && lastRead[operand] === k) free.push(place.index);
    }
  }
  const reductions = results.flatMap(({ node, reduced }, result) => (reduced ? [{ node, result, op: reduced }] : []));
  for (const { node, result, op } of reductions) {
    const target: Place = { in: 'result', index: result, step: 'nothing' };
    steps.push({ opcode: overRows[op], overRows: nodes[node].kind === 'rows', target, a: places[node], b: undefined, number: -1 });
  }
  return { steps, registers, spreads, reductions };
}

/** The last node that reads each node; those that are reduced at the end are read until then. */
function lastReads({ nodes, results }: Pick<TileForm, 'nodes' | 'results'>): Int32Array {
  const last = new Int32Array(nodes.length).fill(-1);
  for (const [k, node] of nodes.entries()) {
    if ('leaf' in node) continue;
    last[node.a] = k;
    if (node.b >= 0) last[node.b] = k;
  }
  for (const { node, reduced } of results) if (reduced) last[node] = nodes.length;
  return last;
}
