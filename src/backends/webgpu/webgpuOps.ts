import { axisIndex, type Shape } from '../../networks/tensorOps.ts';
import type { FusedDevice } from '../fused/fusedDevice.ts';
import { type FusedOps, fusedOps } from '../fused/fusedOps.ts';
import type { FusedSignal } from '../fused/fusedSignal.ts';
import { neutral } from '../fused/reductions.ts';
import { sizeOf } from '../shapes.ts';
import { type Grid, threadsFor, threadsPerGroup } from './computeProgram.ts';
import { expressionParameters, programOf, reduceProgramOf } from './fusedPrograms.ts';
import { movesOn } from './moves.ts';
import { multiplyProgramFor } from './multiplyPrograms.ts';
import type { GpuArray, WebgpuDevice } from './webgpuDevice.ts';

/** A signal in a buffer, or the formula of one. */
export type WebgpuSignal = FusedSignal<GpuArray>;

/** The primitives on a WebGPU device. */
export const webgpuOps = (device: WebgpuDevice): FusedOps<GpuArray> => fusedOps(webgpuFused(device));

function webgpuFused(device: WebgpuDevice): FusedDevice<GpuArray> {
  return {
    mostLeaves: device.mostInputs,
    elementwise(expression, leaves, shape) {
      const parameters = [...shape, ...expressionParameters(expression, leaves)];
      return device.run(programOf(expression), threadsFor(sizeOf(shape)), shape, leaves, parameters);
    },
    reduce(expression, leaves, { op, axis, whole, factor }, shape) {
      const count = whole[axisIndex[axis]];
      const lanes = lanesFor(count, sizeOf(shape));
      const parameters = [...shape, count, lanes, factor, neutral[op], ...expressionParameters(expression, leaves)];
      return device.run(reduceProgramOf(expression, op, axis), threadsFor(lanes * sizeOf(shape)), shape, leaves, parameters);
    },
    product: (weights, x, how, shape) => product(device, weights, x, how, shape),
    move: movesOn(device),
    free: device.free,
  };
}

/** How many threads a GPU wants at once, about. */
const busyThreads = 2 ** 15;

/** The fewest terms that are worth a thread. */
const fewestTerms = 8;

/** How many threads share one of so many sums of `count` terms, a power of 2: more where there are few sums, and long ones. */
function lanesFor(count: number, sums: number): number {
  let lanes = 1;
  while (lanes < threadsPerGroup && 2 * lanes * sums <= busyThreads && 2 * lanes * fewestTerms <= count) lanes *= 2;
  return lanes;
}

function product(
  device: WebgpuDevice,
  weights: GpuArray,
  x: GpuArray,
  { transposed, factor }: { readonly transposed: boolean; readonly factor: number },
  shape: Shape,
): GpuArray {
  const [networks, rows, columns] = shape;
  const [, height, width] = weights.shape;
  const inner = transposed ? height : width;
  const [rowStep, innerStep] = transposed ? [1, width] : [width, 1];
  const weightsStep = weights.shape[0] === 1 ? 0 : height * width;
  const xStep = x.shape[0] === 1 ? 0 : inner * columns;
  const { program, tileRows, tileColumns } = multiplyProgramFor(transposed ? 'transposed' : 'straight', columns);
  const grid: Grid = [Math.ceil(columns / tileColumns), Math.ceil(rows / tileRows), networks];
  return device.run(program, grid, shape, [weights, x], [rows, inner, columns, rowStep, innerStep, weightsStep, xStep, factor]);
}
