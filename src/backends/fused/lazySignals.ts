import { type Axis, axisIndex, type BinaryOp, type Shape, type TensorOps, type UnaryOp } from '../../networks/tensorOps.ts';
import { broadcastShape, gatheredShape, productShape, reducedShape, reshaped, transposedShape } from '../shapes.ts';
import type { Formula, FusedSignal, ReduceOp } from './fusedSignal.ts';

/** A signal's values, calculated now unless they are there. */
export type Fill<S> = (signal: FusedSignal<S>) => S;

/** Takes the values of a signal. */
export type Store<S> = (signal: FusedSignal<S>, values: S) => void;

/** Where formulas become values. */
export interface Calculator<S> {
  /** Hands to `store` the values of signals that have formulas and none yet; `fill` gives those that they are made from. */
  calculate(signals: readonly FusedSignal<S>[], fill: Fill<S>, store: Store<S>): void;
  free(stored: S): void;
}

/** Signals that are calculated when somebody needs them. */
export interface LazySignals<S> {
  readonly ops: TensorOps<FusedSignal<S>>;
  /** W x or W^T x for each network. */
  multiply(weights: FusedSignal<S>, x: FusedSignal<S>, transposed?: boolean): FusedSignal<S>;
  /** What `launch` makes of some signals, calculated now. */
  make(shape: Shape, inputs: readonly FusedSignal<S>[], launch: (stored: readonly S[]) => S): FusedSignal<S>;
  /** The values of a signal, calculated now if need be. */
  storedOf(signal: FusedSignal<S>): S;
  /** Frees all that `run` made except what it returns, which it calculates. Inside, nothing is calculated before it is needed. */
  scope<R extends readonly FusedSignal<S>[]>(run: () => R): R;
  /** Frees signals. */
  dispose(...signals: FusedSignal<S>[]): void;
}

/** The primitives as formulas, and what keeps account of the signals: whose they are, and when they are stored and freed. */
export function lazySignals<S>(calculator: Calculator<S>): LazySignals<S> {
  type Signal = FusedSignal<S>;
  // The signals made in each scope that is open, the innermost last.
  const scopes: Set<Signal>[] = [];

  const own = (signal: Signal): Signal => {
    scopes.at(-1)?.add(signal);
    return signal;
  };
  const release = (signal: Signal): void => {
    if (signal.stored !== undefined) calculator.free(signal.stored);
    signal.stored = undefined;
    signal.formula = undefined;
  };

  /** Calculates those signals that are not stored; lists what was calculated. */
  const fillAll = (signals: readonly Signal[], made: Signal[]): void => {
    const missing = [...new Set(signals)].filter(({ stored }) => stored === undefined);
    if (missing.length === 0) return;
    if (missing.some(({ formula }) => formula === undefined)) throw new Error('a signal was used after it was freed');
    const fill: Fill<S> = (signal) => {
      fillAll([signal], made);
      return signal.stored as S;
    };
    calculator.calculate(missing, fill, (signal, values) => {
      signal.stored = values;
      signal.formula = undefined;
      made.push(signal);
    });
  };

  const storeAll = (signals: readonly Signal[]): void => {
    const made: Signal[] = [];
    try {
      fillAll(signals, made);
    } finally {
      // Inside a scope others may need the same part, and its end frees it.
      if (scopes.length === 0) for (const part of made) if (!signals.includes(part)) release(part);
    }
  };
  const storedOf = (signal: Signal): S => {
    storeAll([signal]);
    return signal.stored as S;
  };

  const lazy = (shape: Shape, formula: Formula<S>): Signal => {
    const signal = own({ shape, formula });
    if (scopes.length === 0) storeAll([signal]);
    return signal;
  };
  const ops = formulaOps(lazy);
  return {
    ops,
    multiply: ops.product,
    make: (shape, inputs, launch) => own({ shape, stored: launch(inputs.map(storedOf)) }),
    storedOf,
    scope(inside) {
      const signals = new Set<Signal>();
      scopes.push(signals);
      let kept: ReadonlySet<Signal> = new Set();
      try {
        const returned = inside();
        storeAll(returned);
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

/** The primitives over signals that `lazy` makes of a shape and a formula. */
function formulaOps<S>(lazy: (shape: Shape, formula: Formula<S>) => FusedSignal<S>): TensorOps<FusedSignal<S>> {
  type Signal = FusedSignal<S>;
  const unary = (op: UnaryOp) => (x: Signal) => lazy(x.shape, { kind: 'unary', op, x });
  const binary = (op: BinaryOp) => (a: Signal, b: Signal) => lazy(broadcastShape(a.shape, b.shape), { kind: 'binary', op, a, b });
  const reduce = (op: ReduceOp, x: Signal, axis: Axis, factor = 1) =>
    lazy(reducedShape(x.shape, axisIndex[axis]), { kind: 'reduce', op, axis, x, factor });
  return {
    shape: (x) => x.shape,
    add: binary('add'),
    subtract: binary('subtract'),
    multiply: binary('multiply'),
    scale: (x, factor) => {
      // A product nobody has needed yet takes the factor in.
      if (x.formula?.kind === 'product') return lazy(x.shape, { ...x.formula, factor: factor * x.formula.factor });
      return lazy(x.shape, { kind: 'number', op: 'scale', x, number: factor });
    },
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
    softplus: unary('softplus'),
    relu: unary('relu'),
    step: unary('step'),
    sum: (x, axis) => reduce('sum', x, axis),
    mean: (x, axis) => reduce('sum', x, axis, 1 / x.shape[axisIndex[axis]]),
    largest: (x, axis) => reduce('largest', x, axis),
    reshape: (x, shape) => lazy(reshaped(x.shape, shape), { kind: 'move', move: { to: 'shape' }, x }),
    gather: (x, units) => lazy(gatheredShape(x.shape, units), { kind: 'move', move: { to: 'units', units }, x }),
    transpose: (x) => lazy(transposedShape(x.shape), { kind: 'move', move: { to: 'transpose' }, x }),
    product: (a, b, transposed = false) =>
      lazy(productShape(a.shape, b.shape, transposed), { kind: 'product', weights: a, x: b, transposed, factor: 1 }),
  };
}
