import type { Tensor } from '@tensorflow/tfjs-core';
import type { TensorOps } from '../../networks/tensorOps.ts';
import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import { assertBlock, squareSize } from '../shapes.ts';
import { streamOf } from '../streams.ts';
import { largestSingularValueBound, newtonSchulzSteps } from '../tensorflow/newtonSchulz.ts';
import { shapeOf, tensorflowScope } from '../tensorflow/tensorflowScope.ts';
import { blockProgram } from './copyPrograms.ts';
import { normalsProgram } from './drawPrograms.ts';
import type { GpuDevice, GpuProgram } from './gpuDevice.ts';
import { webglMultiply } from './webglOps.ts';

/** Runs a draw program for all networks of an address: nothing is uploaded but three integers. */
export function draw(device: GpuDevice, program: GpuProgram, address: DrawAddress, rows: number, columns: number): Tensor {
  const { seed, firstNetwork, networks } = address;
  return device.run(program, [networks, rows, columns], [], [seed | 0, streamOf(address) | 0, firstNetwork | 0]);
}

/** Draws and matrix operations on the GPU. */
export function webglMatrices(device: GpuDevice, ops: TensorOps<Tensor>, address: DrawAddress): MatrixOps<Tensor> {
  return {
    normals: (rows, columns) => draw(device, normalsProgram, address, rows, columns),
    polarFactor: (matrices) => polarFactor(device, ops, matrices),
    block(matrices, rows, columns) {
      assertBlock(shapeOf(matrices), rows, columns);
      return device.run(blockProgram, [shapeOf(matrices)[0], rows, columns], [matrices]);
    },
    scale: ops.scale,
  };
}

/**
 * The orthogonal polar factor of standard normal matrices by Newton-Schulz steps, products only: X^T X = I to about 1e-6
 * an entry, the entries off those in float64 by less than 1e-4 / sqrt(d) but where a matrix is nearly singular.
 */
function polarFactor(device: GpuDevice, ops: TensorOps<Tensor>, matrices: Tensor): Tensor {
  const size = squareSize(shapeOf(matrices));
  let x = ops.scale(matrices, 1 / largestSingularValueBound(size));
  for (const { linear, cubic } of newtonSchulzSteps(size)) {
    const [next] = tensorflowScope(() => {
      const gram = webglMultiply(device, x, x, true);
      return [ops.add(ops.scale(x, linear), ops.scale(webglMultiply(device, x, gram, false), cubic))];
    });
    x.dispose();
    x = next;
  }
  return x;
}
