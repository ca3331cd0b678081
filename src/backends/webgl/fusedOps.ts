import type { Tensor } from '@tensorflow/tfjs-core';
import { type Axis, axisIndex, type BinaryOp, type Shape, type TensorOps, type UnaryOp } from '../../networks/tensorOps.ts';
import { broadcastShape, productShape, reducedShape } from '../shapes.ts';
import { expressionOf, isLeaf, operandsOf } from './expression.ts';
import { programOf, sumProgramOf } from './fusedPrograms.ts';
import type { GpuDevice, GpuProgram } from './gpuDevice.ts';
import type { Formula, GpuSignal } from './gpuSignal.ts';
import { multiplyStraightProgram, multiplyTransposedProgram } from './multiplyPrograms.ts';

/** The most textures that one program reads; every WebGL2 device has 16. */
const mostLeaves = 12;
/** The most elementwise steps in one program, so that compiling stays quick. */
const mostSteps = 64;

/** Signals on a device that are calculated when somebody needs them, with as few programs as their formulas allow. */
export interface FusedOps {
  readonly ops: TensorOps<GpuSignal>;
  /** W x or W^T x for each network, in one program. */
  multiply(weights: GpuSignal, x: GpuSignal, transposed?: boolean): GpuSignal;
  /** What a program of its own makes. */
  run(program: GpuProgram, shape: Shape, inputs: readonly GpuSignal[], uniforms?: readonly number[]): GpuSignal;
  /** A signal in a texture that exists. */
  adopt(texture: Tensor, shape: Shape): GpuSignal;
  /** The texture of a signal, calculated now if need be. */
  textureOf(signal: GpuSignal): Tensor;
  /** Frees all that `run` made except what it returns, which it calculates. Inside, nothing is calculated before it is needed. */
  scope<R extends readonly GpuSignal[]>(run: () => R): R;
  /** Frees signals. */
  dispose(...signals: GpuSignal[]): void;
}

/** The primitives on the GPU: an elementwise chain is one program, and so is a sum with the chain that leads to it. */
export function fusedOps(device: GpuDevice): FusedOps {
  // The signals made in each scope that is open, the innermost last.
  const scopes: Set<GpuSignal>[] = [];

  const own = (signal: GpuSignal): GpuSignal => {
    scopes.at(-1)?.add(signal);
    return signal;
  };
  const release = (signal: GpuSignal): void => {
    signal.texture?.dispose();
    signal.texture = undefined;
    signal.formula = undefined;
  };

  /** Textures for the leaves below a signal, and for parts of a formula too long for one program. */
  const prepare = (signal: GpuSignal, made: GpuSignal[]): void => {
    const seen = new Set<GpuSignal>();
    const walk = (one: GpuSignal): void => {
      if (seen.has(one)) return;
      seen.add(one);
      if (isLeaf(one)) fill(one, made);
      else for (const operand of operandsOf(one)) walk(operand);
    };
    walk(signal);
    const leaves = [...seen].filter(isLeaf).length;
    if (leaves <= mostLeaves && seen.size - leaves <= mostSteps) return;
    for (const operand of operandsOf(signal)) fill(operand, made);
  };

  const calculated = (formula: Formula, signal: GpuSignal, made: GpuSignal[]): Tensor => {
    const { shape } = signal;
    if (formula.kind === 'product') {
      const program = formula.transposed ? multiplyTransposedProgram : multiplyStraightProgram;
      return device.run(program, shape, [fill(formula.weights, made), fill(formula.x, made)], [formula.factor]);
    }
    const whole = formula.kind === 'sum' ? formula.x : signal;
    prepare(whole, made);
    const expression = expressionOf(whole);
    const leaves = expression.leaves.map((leaf) => fill(leaf, made));
    if (formula.kind !== 'sum') return device.run(programOf(expression), shape, leaves, expression.numbers);
    const uniforms = [...expression.numbers, formula.factor, ...formula.x.shape];
    return device.run(sumProgramOf(expression, formula.axis), shape, leaves, uniforms);
  };

  /** Calculates a signal unless it has its texture; lists what was calculated. */
  const fill = (signal: GpuSignal, made: GpuSignal[]): Tensor => {
    if (signal.texture !== undefined) return signal.texture;
    if (signal.formula === undefined) throw new Error('a signal was used after it was freed');
    signal.texture = calculated(signal.formula, signal, made);
    signal.formula = undefined;
    made.push(signal);
    return signal.texture;
  };

  const textureOf = (signal: GpuSignal): Tensor => {
    const made: GpuSignal[] = [];
    try {
      return fill(signal, made);
    } finally {
      // Inside a scope others may need the same part, and its end frees it.
      if (scopes.length === 0) for (const part of made) if (part !== signal) release(part);
    }
  };

  const lazy = (shape: Shape, formula: Formula): GpuSignal => {
    const signal = own({ shape, formula });
    if (scopes.length === 0) textureOf(signal);
    return signal;
  };

  const run: FusedOps['run'] = (program, shape, inputs, uniforms) =>
    own({ shape, texture: device.run(program, shape, inputs.map(textureOf), uniforms) });

  const unary = (op: UnaryOp) => (x: GpuSignal) => lazy(x.shape, { kind: 'unary', op, x });
  const scale = (x: GpuSignal, factor: number): GpuSignal => {
    // A product nobody has needed yet takes the factor in.
    if (x.formula?.kind === 'product') return lazy(x.shape, { ...x.formula, factor: factor * x.formula.factor });
    return lazy(x.shape, { kind: 'number', op: 'scale', x, number: factor });
  };
  const binary = (op: BinaryOp) => (a: GpuSignal, b: GpuSignal) => lazy(broadcastShape(a.shape, b.shape), { kind: 'binary', op, a, b });
  const sumTimes = (x: GpuSignal, axis: Axis, factor: number) =>
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
    run,
    adopt: (texture, shape) => own({ shape, texture }),
    textureOf,
    scope(inside) {
      const signals = new Set<GpuSignal>();
      scopes.push(signals);
      let kept: ReadonlySet<GpuSignal> = new Set();
      try {
        const returned = inside();
        for (const signal of returned) textureOf(signal);
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
