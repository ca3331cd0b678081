import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import type { FusedOps } from '../fused/fusedOps.ts';
import { polarFactor } from '../polar/polarFactor.ts';
import { assertBlock } from '../shapes.ts';
import { streamOf } from '../streams.ts';
import type { ComputeProgram } from './computeProgram.ts';
import { normalsProgram } from './drawPrograms.ts';
import { expressionParameters, programOf } from './fusedPrograms.ts';
import type { GpuArray, WebgpuDevice } from './webgpuDevice.ts';
import { threadsFor, type WebgpuSignal } from './webgpuOps.ts';

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

/** A signal's own value: read with the steps of the whole matrix, it is a block. */
const identity = { leaves: [{ shape: [1, 1, 1] as const }], numbers: [], parts: [], result: 'leaf0', ops: new Set<never>() };

/** Draws and matrix operations on the GPU. */
export function webgpuMatrices(place: Place, address: DrawAddress): MatrixOps<WebgpuSignal> {
  const { device, gpu } = place;
  return {
    normals: (rows, columns) => draw(place, normalsProgram, address, rows, columns),
    polarFactor: (matrices) => polarFactor(gpu, matrices),
    block(matrices, rows, columns) {
      assertBlock(matrices.shape, rows, columns);
      const shape = [matrices.shape[0], rows, columns] as const;
      return gpu.make(shape, [matrices], (whole) =>
        device.run(programOf(identity), threadsFor(shape[0] * rows * columns), shape, whole, [
          ...shape,
          ...expressionParameters(identity, whole),
        ]),
      );
    },
    scale: gpu.ops.scale,
  };
}
