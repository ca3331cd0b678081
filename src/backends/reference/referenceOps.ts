import { erf } from '../../math/erf.ts';
import { type Axis, axisIndex, type TensorOps, type UnaryOp } from '../../networks/tensorOps.ts';
import { binary } from './referenceBinary.ts';
import { gather, reshape, transpose } from './referenceMoves.ts';
import { multiplyStack } from './referenceMultiply.ts';
import { largestAlong, sumAlong } from './referenceReduce.ts';
import type { ReferenceSignal } from './referenceSignal.ts';

const unaryFunctions: Readonly<Record<UnaryOp, (x: number) => number>> = {
  square: (x) => x * x,
  sqrt: Math.sqrt,
  reciprocalOrZero: (x) => (x === 0 ? 0 : 1 / x),
  exp: Math.exp,
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  sin: Math.sin,
  cos: Math.cos,
  erf,
  softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  relu: (x) => Math.max(x, 0),
  step: (x) => (x > 0 ? 1 : 0),
};

function map({ shape, values }: ReferenceSignal, f: (x: number) => number): ReferenceSignal {
  const out = new Float64Array(values.length);
  for (let k = 0; k < out.length; k++) out[k] = f(values[k]);
  return { shape, values: out };
}

function unary(op: UnaryOp): (x: ReferenceSignal) => ReferenceSignal {
  const f = unaryFunctions[op];
  return (x) => map(x, f);
}

function mean(x: ReferenceSignal, axis: Axis): ReferenceSignal {
  const size = x.shape[axisIndex[axis]];
  return map(sumAlong(x, axis), (total) => total / size);
}

/** The primitives in float64: the judge of every other backend. */
export const referenceOps: TensorOps<ReferenceSignal> = {
  shape: (x) => x.shape,
  add: (a, b) => binary('add', a, b),
  subtract: (a, b) => binary('subtract', a, b),
  multiply: (a, b) => binary('multiply', a, b),
  scale: (x, factor) => map(x, (value) => value * factor),
  shift: (x, offset) => map(x, (value) => value + offset),
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
  sum: sumAlong,
  mean,
  largest: largestAlong,
  reshape,
  gather,
  transpose,
  product: (a, b, transposed = false) => multiplyStack(a, b, transposed),
};
