import type { Tensor } from '@tensorflow/tfjs-core';
import type { TensorOps } from '../../networks/tensorOps.ts';
import { squareSize } from '../shapes.ts';
import { largestSingularValueBound, newtonSchulzSteps } from './newtonSchulz.ts';
import { shapeOf, tensorflowScope } from './tensorflowScope.ts';

/**
 * The orthogonal polar factor of standard normal matrices by Newton-Schulz steps, products only: X^T X = I to about 1e-6
 * an entry, the entries off those in float64 by about 2e-5 / sqrt(d), more where a matrix is nearly singular.
 */
export function polarFactor(
  ops: TensorOps<Tensor>,
  multiply: (weights: Tensor, x: Tensor, transposed: boolean) => Tensor,
  matrices: Tensor,
): Tensor {
  const size = squareSize(shapeOf(matrices));
  let x = ops.scale(matrices, 1 / largestSingularValueBound(size));
  for (const { linear, cubic } of newtonSchulzSteps(size)) {
    const [next] = tensorflowScope(() => {
      const gram = multiply(x, x, true);
      return [ops.add(ops.scale(x, linear), ops.scale(multiply(x, gram, false), cubic))];
    });
    x.dispose();
    x = next;
  }
  return x;
}
