import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import type { FusedOps } from '../fused/fusedOps.ts';
import { polarFactor } from '../polar/polarFactor.ts';
import { assertBlock } from '../shapes.ts';
import { streamOf } from '../streams.ts';
import { type ComputeProgram, threadsFor } from './computeProgram.ts';
import { normalsProgram } from './drawPrograms.ts';
import { stepped } from './moves.ts';
import type { GpuArray, WebgpuDevice } from './webgpuDevice.ts';
import type { WebgpuSignal } from './webgpuOps.ts';

/** The backend's device, and the primitives on it. */
interface Place {
  readonly device: WebgpuDevice;
  readonly gpu: FusedOps<GpuArray>;
}

/** Runs a draw program for all networks of an address: nothing is uploaded but six integers. */
export function draw({ device, gpu }: Place, program: ComputeProgram, address: DrawAddress, rows: number, columns: number): WebgpuSignal {
  const { seed, firstNetwork, networks } = address;
  const blocks = networks * Math.ceil(rows / 2) * Math.ceil(columns / 2);
  const parameters = [networks, rows, columns, seed, streamOf(address), firstNetwork];
  return gpu.make([networks, rows, columns], [], () => device.run(program, threadsFor(blocks), [networks, rows, columns], [], parameters));
}

/** Draws and matrix operations on the GPU. */
export function webgpuMatrices(place: Place, address: DrawAddress): MatrixOps<WebgpuSignal> {
  const { device, gpu } = place;
  return {
    normals: (rows, columns) => draw(place, normalsProgram, address, rows, columns),
    polarFactor: (matrices) => polarFactor(gpu, matrices),
    block(matrices, rows, columns) {
      assertBlock(matrices.shape, rows, columns);
      const shape = [matrices.shape[0], rows, columns] as const;
      const [, height, width] = matrices.shape;
      return gpu.make(shape, [matrices], ([whole]) => stepped(device, whole, [height * width, width, 1], shape));
    },
    scale: gpu.ops.scale,
  };
}
