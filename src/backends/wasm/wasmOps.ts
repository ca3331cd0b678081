import {
  add,
  concat,
  cos,
  engine,
  equal,
  erf,
  exp,
  gather,
  max,
  mul,
  reciprocal,
  relu,
  reshape,
  scalar,
  sigmoid,
  sin,
  softplus,
  sqrt,
  square,
  step,
  sub,
  type Tensor,
  tanh,
  tensor1d,
  tidy,
  transpose,
  where,
  zeros,
} from '@tensorflow/tfjs-core';
import { type Axis, axisIndex, type TensorOps } from '../../networks/tensorOps.ts';
import { sumAlong } from '../reference/referenceReduce.ts';
import { shapeOf } from '../tensorflow/tensorflowScope.ts';
import { wasmMultiply } from './wasmMultiply.ts';

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

/** Units in another order; one that is -1 is read behind the last, where zeros are added. */
function gathered(x: Tensor, units: Int32Array): Tensor {
  return tidy(() => {
    const [networks, size, inputs] = shapeOf(x);
    if (!units.includes(-1)) return gather(x, tensor1d(units, 'int32'), 1);
    const padded = concat([x, zeros([networks, 1, inputs])], 1);
    return gather(
      padded,
      tensor1d(
        units.map((unit) => (unit < 0 ? size : unit)),
        'int32',
      ),
      1,
    );
  });
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
  softplus,
  relu,
  step: (x) => step(x, 0),
  sum: (x, axis) => sumTimes(x, axis, 1),
  mean: (x, axis) => sumTimes(x, axis, 1 / shapeOf(x)[axisIndex[axis]]),
  largest: (x, axis) => max(x, axisIndex[axis], true),
  reshape: (x, shape) => reshape(x, [...shape]),
  gather: gathered,
  transpose: (x) => transpose(x, [0, 2, 1]),
  product: (a, b, transposed = false) => wasmMultiply(a, b, transposed),
};
