import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import { assertBlock } from '../shapes.ts';
import { streamOf } from '../streams.ts';
import { polarFactor } from '../tensorflow/polarFactor.ts';
import { blockProgram } from './copyPrograms.ts';
import { normalsProgram } from './drawPrograms.ts';
import type { FusedOps } from './fusedOps.ts';
import type { GpuProgram } from './gpuDevice.ts';
import type { GpuSignal } from './gpuSignal.ts';

/** Runs a draw program for all networks of an address: nothing is uploaded but three integers. */
export function draw(gpu: FusedOps, program: GpuProgram, address: DrawAddress, rows: number, columns: number): GpuSignal {
  const { seed, firstNetwork, networks } = address;
  return gpu.run(program, [networks, rows, columns], [], [seed | 0, streamOf(address) | 0, firstNetwork | 0]);
}

/** Draws and matrix operations on the GPU. */
export function webglMatrices(gpu: FusedOps, address: DrawAddress): MatrixOps<GpuSignal> {
  return {
    normals: (rows, columns) => draw(gpu, normalsProgram, address, rows, columns),
    polarFactor: (matrices) => polarFactor(gpu, matrices),
    block(matrices, rows, columns) {
      assertBlock(matrices.shape, rows, columns);
      return gpu.run(blockProgram, [matrices.shape[0], rows, columns], [matrices]);
    },
    scale: gpu.ops.scale,
  };
}
