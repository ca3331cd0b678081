import type { Tensor } from '@tensorflow/tfjs-core';
import type { TensorOps } from '../../networks/tensorOps.ts';
import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import { assertBlock } from '../shapes.ts';
import { streamOf } from '../streams.ts';
import { polarFactor } from '../tensorflow/polarFactor.ts';
import { shapeOf } from '../tensorflow/tensorflowScope.ts';
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
  const multiply = (weights: Tensor, x: Tensor, transposed: boolean) => webglMultiply(device, weights, x, transposed);
  return {
    normals: (rows, columns) => draw(device, normalsProgram, address, rows, columns),
    polarFactor: (matrices) => polarFactor(ops, multiply, matrices),
    block(matrices, rows, columns) {
      assertBlock(shapeOf(matrices), rows, columns);
      return device.run(blockProgram, [shapeOf(matrices)[0], rows, columns], [matrices]);
    },
    scale: ops.scale,
  };
}
