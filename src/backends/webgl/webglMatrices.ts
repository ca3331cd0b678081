import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import { polarFactor } from '../polar/polarFactor.ts';
import { assertBlock } from '../shapes.ts';
import { streamOf } from '../streams.ts';
import { blockProgram } from './copyPrograms.ts';
import { normalsProgram } from './drawPrograms.ts';
import type { GpuProgram } from './gpuDevice.ts';
import type { WebglOps, WebglSignal } from './webglOps.ts';

/** Runs a draw program for all networks of an address: nothing is uploaded but three integers. */
export function draw(gpu: WebglOps, program: GpuProgram, address: DrawAddress, rows: number, columns: number): WebglSignal {
  const { seed, firstNetwork, networks } = address;
  return gpu.run(program, [networks, rows, columns], [], [seed | 0, streamOf(address) | 0, firstNetwork | 0]);
}

/** Draws and matrix operations on the GPU. */
export function webglMatrices(gpu: WebglOps, address: DrawAddress): MatrixOps<WebglSignal> {
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
