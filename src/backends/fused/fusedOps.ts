import { type Axis, axisIndex, type BinaryOp, type Shape, type TensorOps, type UnaryOp } from '../../networks/tensorOps.ts';
import { broadcastShape, productShape, reducedShape } from '../shapes.ts';
import { expressionOf, isLeaf, operandsOf } from './expression.ts';
import type { FusedDevice } from './fusedDevice.ts';
import type { Formula, FusedSignal } from './fusedSignal.ts';

/** The most elementwise steps in one program, so that compiling stays quick. */
const mostSteps = 64;

/** Signals on a device that are calculated when somebody needs them, with as few programs as their formulas allow. */
export interface FusedOps<S> {
  readonly ops: TensorOps<FusedSignal<S>>;
  /** W x or W^T x for each network, in one program. */
  multiply(weights: FusedSignal<S>, x: FusedSignal<S>, transposed?: boolean): FusedSignal<S>;
  /** What `launch` makes of some signals, calculated now. */
  make(shape: Shape, inputs: readonly FusedSignal<S>[], launch: (stored: readonly S[]) => S): FusedSignal<S>;
  /** The values of a signal on the device, calculated now if need be. */
  storedOf(signal: FusedSignal<S>): S;
  /** Frees all that `run` made except what it returns, which it calculates. Inside, nothing is calculated before it is needed. */
  scope<R extends readonly FusedSignal<S>[]>(run: () => R): R;
  /** Frees signals. */
  dispose(...signals: FusedSignal<S>[]): void;
}

/** The primitives on the GPU: an elementwise chain is one program, and so is a sum with the chain that leads to it. */
export function fusedOps<S>(device: FusedDevice<S>): FusedOps<S> {
  type Signal = FusedSignal<S>;
  // The signals made in each scope that is open, the innermost last.
  const scopes: Set<Signal>[] = [];

  const own = (signal: Signal): Signal => {
    scopes.at(-1)?.add(signal);
    return signal;
  };
  const release = (signal: Signal): void => {
    if (signal.stored !== undefined) device.free(signal.stored);
    signal.stored = undefined;
    signal.formula = undefined;
  };

  /** Stores the leaves below a signal, and parts of a formula too long for one program. */
  const prepare = (signal: Signal, made: Signal[]): void => {
    const seen = new Set<Signal>();
    const walk = (one: Signal): void => {
      if (seen.has(one)) return;
      seen.add(one);
      if (isLeaf(one)) fill(one, made);
      else for (const operand of operandsOf(one)) walk(operand);
    };
    walk(signal);
    const leaves = [...seen].filter(isLeaf).length;
    if (leaves <= device.mostLeaves && seen.size - leaves <= mostSteps) return;
    for (const operand of operandsOf(signal)) fill(operand, made);
  };

  const calculated = (formula: Formula<S>, signal: Signal, made: Signal[]): S => {
    const { shape } = signal;
    if (formula.kind === 'product') return device.product(fill(formula.weights, made), fill(formula.x, made), formula, shape);
    const whole = formula.kind === 'sum' ? formula.x : signal;
    prepare(whole, made);
    const expression = expressionOf(whole);
    const leaves = expression.leaves.map((leaf) => fill(leaf, made));
    if (formula.kind !== 'sum') return device.elementwise(expression, leaves, shape);
    return device.sum(expression, leaves, { axis: formula.axis, whole: formula.x.shape, factor: formula.factor }, shape);
  };

  /** Calculates a signal unless it is stored; lists what was calculated. */
  const fill = (signal: Signal, made: Signal[]): S => {
    if (signal.stored !== undefined) return signal.stored;
    if (signal.formula === undefined) throw new Error('a signal was used after it was freed');
    signal.stored = calculated(signal.formula, signal, made);
    signal.formula = undefined;
    made.push(signal);
    return signal.stored;
  };

  const storedOf = (signal: Signal): S => {
    const made: Signal[] = [];
    try {
      return fill(signal, made);
    } finally {
      // Inside a scope others may need the same part, and its end frees it.
      if (scopes.length === 0) for (const part of made) if (part !== signal) release(part);
    }
  };

  const lazy = (shape: Shape, formula: Formula<S>): Signal => {
    const signal = own({ shape, formula });
    if (scopes.length === 0) storedOf(signal);
    return signal;
  };

  const unary = (op: UnaryOp) => (x: Signal) => lazy(x.shape, { kind: 'unary', op, x });
  const scale = (x: Signal, factor: number): Signal => {
    // A product nobody has needed yet takes the factor in.
    if (x.formula?.kind === 'product') return lazy(x.shape, { ...x.formula, factor: factor * x.formula.factor });
    return lazy(x.shape, { kind: 'number', op: 'scale', x, number: factor });
  };
  const binary = (op: BinaryOp) => (a: Signal, b: Signal) => lazy(broadcastShape(a.shape, b.shape), { kind: 'binary', op, a, b });
  const sumTimes = (x: Signal, axis: Axis, factor: number) =>
    lazy(reducedShape(x.shape, axisIndex[axis]), { kind: 'sum', axis, x, factor });

  return {
    ops: {
      shape: (x) => x.shape,
      add: binary('add'),
      subtract: binary('subtract'),
      multiply: binary('multiply'),
      scale,
      shift: (x, offset) => lazy(x.shape, { kind: 'number', op: 'shift', x, number: offset }),
      square: unary('square'),
      sqrt: unary('sqrt'),
      reciprocalOrZero: unary('reciprocalOrZero'),
      exp: unary('exp'),
      tanh: unary('tanh'),
      sigmoid: unary('sigmoid'),
      sin: unary('sin'),
      cos: unary('cos'),
      erf: unary('erf'),
      relu: unary('relu'),
      step: unary('step'),
      sum: (x, axis) => sumTimes(x, axis, 1),
      mean: (x, axis) => sumTimes(x, axis, 1 / x.shape[axisIndex[axis]]),
    },
    multiply: (weights, x, transposed = false) =>
      lazy(productShape(weights.shape, x.shape, transposed), { kind: 'product', weights, x, transposed, factor: 1 }),
    make: (shape, inputs, launch) => own({ shape, stored: launch(inputs.map(storedOf)) }),
    storedOf,
    scope(inside) {
      const signals = new Set<Signal>();
      scopes.push(signals);
      let kept: ReadonlySet<Signal> = new Set();
      try {
        const returned = inside();
        for (const signal of returned) storedOf(signal);
        kept = new Set(returned);
        return returned;
      } finally {
        scopes.pop();
        for (const signal of signals) if (!kept.has(signal)) release(signal);
        for (const signal of kept) if (signals.has(signal)) own(signal);
      }
    },
    dispose(...signals) {
      for (const signal of signals) release(signal);
    },
  };
}
