import type { Shape } from '../../networks/tensorOps.ts';
import type { FusedDevice } from '../fused/fusedDevice.ts';
import { keptForLists } from '../fused/unitLists.ts';
import { sizeOf } from '../shapes.ts';
import { type ComputeProgram, entryWgsl, threadsFor, threadWgsl } from './computeProgram.ts';
import { programOf } from './fusedPrograms.ts';
import type { GpuArray, WebgpuDevice } from './webgpuDevice.ts';

/** A signal's own value. */
const identity = { leaves: [{ shape: [1, 1, 1] as const }], numbers: [], parts: [], result: 'leaf0', ops: new Set<never>() };

/** How far apart in a buffer the entries of a signal are that follow each other along its axes. */
type Steps = readonly [network: number, row: number, column: number];

/** Entry (i, j, k) of the result is the one that lies so many steps along each axis: a block, a transpose, or the values as they are. */
export function stepped(device: WebgpuDevice, x: GpuArray, steps: Steps, shape: Shape): GpuArray {
  return device.run(programOf(identity), threadsFor(sizeOf(shape)), shape, [x], [...shape, ...steps]);
}

/** The units that a list names, row by row; zeros where it says -1. */
const gatherProgram: ComputeProgram = {
  inputs: 2,
  parameters: ['size', 'units', 'columns', 'values'].map((name) => ({ name, type: 'u32' as const })),
  code: `
    ${entryWgsl} {
      let thread = ${threadWgsl};
      if (thread >= p.values) { return; }
      let line = thread / p.columns;
      let network = line / p.units;
      let unit = input1[line - network * p.units];
      let start = (network * p.size + u32(max(unit, 0.0))) * p.columns + thread - line * p.columns;
      result[thread] = select(input0[start], 0.0, unit < 0.0);
    }
  `,
};

/** Moves of values from buffer to buffer. */
export function movesOn(device: WebgpuDevice): FusedDevice<GpuArray>['move'] {
  const listOf = keptForLists((units) => device.constant(Float32Array.from(units)), device.drop);
  return (x, move, shape) => {
    const [, size, inputs] = x.shape;
    if (move.to === 'shape') return stepped(device, x, [shape[1] * shape[2], shape[2], 1], shape);
    if (move.to === 'transpose') return stepped(device, x, [size * inputs, 1, inputs], shape);
    const parameters = [size, shape[1], inputs, sizeOf(shape)];
    return device.run(gatherProgram, threadsFor(sizeOf(shape)), shape, [x, listOf(move.units)], parameters);
  };
}
