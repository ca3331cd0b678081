import {
  add,
  cos,
  engine,
  equal,
  erf,
  exp,
  mul,
  reciprocal,
  relu,
  scalar,
  sigmoid,
  sin,
  sqrt,
  square,
  step,
  sub,
  type Tensor,
  tanh,
  tidy,
  where,
} from '@tensorflow/tfjs-core';
import { type Axis, axisIndex, type TensorOps } from '../../networks/tensorOps.ts';
import { sumAlong } from '../reference/referenceReduce.ts';
import { shapeOf } from '../tensorflow/tensorflowScope.ts';

/** 1 / x, and 0 where x = 0. */
function reciprocalOrZero(x: Tensor): Tensor {
  return tidy(() => {
    const zero = scalar(0);
    return where(equal(x, zero), zero, reciprocal(x));
  });
}

/** The sum in float64, read where it lies: TensorFlow.js transposes first and adds in float32. */
function sumTimes(x: Tensor, axis: Axis, factor: number): Tensor {
  const { shape, values } = sumAlong({ shape: shapeOf(x), values: x.dataSync<'float32'>() }, axis);
  return engine().makeTensor(
    Float32Array.from(values, (total) => total * factor),
    [...shape],
    'float32',
  ) as Tensor;
}

/** The primitives in float32 by TensorFlow.js's WebAssembly kernels, whose elementary functions are those of the C library. */
export const wasmOps: TensorOps<Tensor> = {
  shape: shapeOf,
  add,
  subtract: sub,
  multiply: mul,
  scale: (x, factor) => mul(x, factor),
  shift: (x, offset) => add(x, offset),
  square,
  sqrt,
  reciprocalOrZero,
  exp,
  tanh,
  sigmoid,
  sin,
  cos,
  erf,
  relu,
  step: (x) => step(x, 0),
  sum: (x, axis) => sumTimes(x, axis, 1),
  mean: (x, axis) => sumTimes(x, axis, 1 / shapeOf(x)[axisIndex[axis]]),
};
