import type { Tensor } from '@tensorflow/tfjs-core';
import { type Axis, axisIndex, type BinaryOp, type TensorOps, type UnaryOp } from '../../networks/tensorOps.ts';
import { broadcastShape, productShape, reducedShape } from '../shapes.ts';
import { shapeOf } from '../tensorflow/tensorflowScope.ts';
import { binaryPrograms } from './binaryPrograms.ts';
import type { GpuDevice } from './gpuDevice.ts';
import { multiplyStraightProgram, multiplyTransposedProgram } from './multiplyPrograms.ts';
import { sumPrograms } from './reducePrograms.ts';
import { scaleProgram, shiftProgram, unaryPrograms } from './unaryPrograms.ts';

/** The primitives on the GPU, one program each. */
export function webglOps(device: GpuDevice): TensorOps<Tensor> {
  const unary = (op: UnaryOp) => (x: Tensor) => device.run(unaryPrograms[op], shapeOf(x), [x]);
  const binary = (op: BinaryOp) => (a: Tensor, b: Tensor) => device.run(binaryPrograms[op], broadcastShape(shapeOf(a), shapeOf(b)), [a, b]);
  const sumTimes = (x: Tensor, axis: Axis, factor: number) =>
    device.run(sumPrograms[axis], reducedShape(shapeOf(x), axisIndex[axis]), [x], [factor]);
  return {
    shape: shapeOf,
    add: binary('add'),
    subtract: binary('subtract'),
    multiply: binary('multiply'),
    scale: (x, factor) => device.run(scaleProgram, shapeOf(x), [x], [factor]),
    shift: (x, offset) => device.run(shiftProgram, shapeOf(x), [x], [offset]),
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
    mean: (x, axis) => sumTimes(x, axis, 1 / shapeOf(x)[axisIndex[axis]]),
  };
}

/** W x or W^T x for each network, in one program. */
export function webglMultiply(device: GpuDevice, weights: Tensor, x: Tensor, transposed: boolean): Tensor {
  const program = transposed ? multiplyTransposedProgram : multiplyStraightProgram;
  return device.run(program, productShape(shapeOf(weights), shapeOf(x), transposed), [weights, x]);
}
