import type { Tensor } from '@tensorflow/tfjs-core';
import type { Shape } from '../../networks/tensorOps.ts';
import type { FusedDevice } from '../fused/fusedDevice.ts';
import { type FusedOps, fusedOps } from '../fused/fusedOps.ts';
import type { FusedSignal } from '../fused/fusedSignal.ts';
import { neutral } from '../fused/reductions.ts';
import { keptForLists } from '../fused/unitLists.ts';
import { programOf, reduceProgramOf } from './fusedPrograms.ts';
import type { GpuDevice, GpuProgram } from './gpuDevice.ts';
import { gatherProgram, reshapeProgram, transposeProgram } from './movePrograms.ts';
import { multiplyStraightProgram, multiplyTransposedProgram } from './multiplyPrograms.ts';

/** A signal in a texture, or the formula of one. */
export type WebglSignal = FusedSignal<Tensor>;

/** Every WebGL2 device reads 16 textures in a program. */
const mostLeaves = 12;

/** The primitives on WebGL, and programs of one's own. */
export interface WebglOps extends FusedOps<Tensor> {
  /** What a program of its own makes. */
  run(program: GpuProgram, shape: Shape, inputs: readonly WebglSignal[], uniforms?: readonly number[]): WebglSignal;
}

/** The primitives on a WebGL device. */
export function webglOps(device: GpuDevice): WebglOps {
  const fused = fusedOps(webglFused(device));
  return {
    ...fused,
    run: (program, shape, inputs, uniforms) => fused.make(shape, inputs, (textures) => device.run(program, shape, textures, uniforms)),
  };
}

function webglFused(device: GpuDevice): FusedDevice<Tensor> {
  return {
    mostLeaves,
    elementwise: (expression, leaves, shape) => device.run(programOf(expression), shape, leaves, expression.numbers),
    reduce: (expression, leaves, { op, axis, whole, factor }, shape) =>
      device.run(reduceProgramOf(expression, op, axis), shape, leaves, [...expression.numbers, factor, neutral[op], ...whole]),
    product: (weights, x, { transposed, factor }, shape) =>
      device.run(transposed ? multiplyTransposedProgram : multiplyStraightProgram, shape, [weights, x], [factor]),
    move: movesOn(device),
    free: (texture) => {
      texture.dispose();
    },
  };
}

/** Moves of values from texture to texture. */
function movesOn(device: GpuDevice): FusedDevice<Tensor>['move'] {
  const { backend } = device;
  const listOf = keptForLists(
    (units) => backend.makeTensorInfo([1, units.length, 1], 'float32', Float32Array.from(units)),
    (list) => backend.disposeIntermediateTensorInfo(list),
  );
  return (x, move, shape) => {
    if (move.to === 'shape') return device.run(reshapeProgram, shape, [x]);
    if (move.to === 'transpose') return device.run(transposeProgram, shape, [x]);
    return device.run(gatherProgram, shape, [x, listOf(move.units)]);
  };
}
