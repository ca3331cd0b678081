import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { concat, engine, matMul, type Tensor, tidy, transpose } from '@tensorflow/tfjs-core';
import { productShape } from '../shapes.ts';
import { shapeOf } from '../tensorflow/tensorflowScope.ts';

/** Multiplications in one network's product (d' d n) up to which a call costs more than the product itself: 10 to 20 microseconds. */
const cheapProduct = 10_000;

/**
 * W x or W^T x, network by network: TensorFlow.js has a fast kernel for one untransposed product (XNNPACK, ten times as
 * fast) and a plain loop for stacks and transposes, which wins only where the networks are small. W^T x is (x^T W)^T, so that only small
 * matrices are transposed.
 */
export function wasmMultiply(weights: Tensor, x: Tensor, transposed: boolean): Tensor {
  const [networks, rows, inputs] = productShape(shapeOf(weights), shapeOf(x), transposed);
  if (networks > 1 && rows * inputs * shapeOf(x)[1] <= cheapProduct) return matMul(weights, x, transposed);
  return tidy(() => {
    const products = Array.from({ length: networks }, (_, network) => {
      const [w, h] = [matrixOf(weights, network), matrixOf(x, network)];
      return transposed ? transpose(matMul(transpose(h, [0, 2, 1]), w), [0, 2, 1]) : matMul(w, h);
    });
    return products.length === 1 ? products[0] : concat(products, 0);
  });
}

/**
 * One network's matrix, of shape [1, rows, columns]; a single one stands for all. Copied by hand, because the slice kernel
 * of TensorFlow.js reads the whole stack; twice, because growing memory for the copy moves the original.
 */
function matrixOf(stack: Tensor, network: number): Tensor {
  const [networks, rows, columns] = shapeOf(stack);
  if (networks === 1) return stack;
  const values = (engine().backend as BackendWasm).typedArrayFromHeap(stack);
  return engine().makeTensor(
    values.slice(network * rows * columns, (network + 1) * rows * columns),
    [1, rows, columns],
    'float32',
  ) as Tensor;
}
