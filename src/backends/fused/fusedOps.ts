import { expressionOf, isLeaf, operandsOf } from './expression.ts';
import type { FusedDevice } from './fusedDevice.ts';
import type { FusedSignal } from './fusedSignal.ts';
import { type Fill, type LazySignals, lazySignals } from './lazySignals.ts';

/** The most elementwise steps in one program, so that compiling stays quick. */
const mostSteps = 64;

/** Signals on a device, calculated with as few programs as their formulas allow. */
export type FusedOps<S> = LazySignals<S>;

/** The primitives on the GPU: an elementwise chain is one program, and so is a reduction with the chain that leads to it. */
export function fusedOps<S>(device: FusedDevice<S>): FusedOps<S> {
  return lazySignals({
    calculate: (signals, fill, store) => {
      for (const signal of signals) if (signal.stored === undefined) store(signal, calculated(device, signal, fill));
    },
    free: (stored) => device.free(stored),
  });
}

function calculated<S>(device: FusedDevice<S>, signal: FusedSignal<S>, fill: Fill<S>): S {
  const { shape, formula } = signal;
  if (formula === undefined) throw new Error('a signal was used after it was freed');
  if (formula.kind === 'product') return device.product(fill(formula.weights), fill(formula.x), formula, shape);
  if (formula.kind === 'move') return device.move(fill(formula.x), formula.move, shape);
  const whole = formula.kind === 'reduce' ? formula.x : signal;
  prepare(device, whole, fill);
  const expression = expressionOf(whole);
  const leaves = expression.leaves.map(fill);
  if (formula.kind !== 'reduce') return device.elementwise(expression, leaves, shape);
  const { op, axis, factor } = formula;
  return device.reduce(expression, leaves, { op, axis, whole: whole.shape, factor }, shape);
}

/** Stores the leaves below a signal, and parts of a formula too long for one program. */
function prepare<S>(device: FusedDevice<S>, signal: FusedSignal<S>, fill: Fill<S>): void {
  const seen = new Set<FusedSignal<S>>();
  const walk = (one: FusedSignal<S>): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (isLeaf(one)) fill(one);
    else for (const operand of operandsOf(one)) walk(operand);
  };
  walk(signal);
  const leaves = [...seen].filter(isLeaf).length;
  if (leaves <= device.mostLeaves && seen.size - leaves <= mostSteps) return;
  for (const operand of operandsOf(signal)) fill(operand);
}
