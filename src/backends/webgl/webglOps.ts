import type { Tensor } from '@tensorflow/tfjs-core';
import type { Shape } from '../../networks/tensorOps.ts';
import type { FusedDevice } from '../fused/fusedDevice.ts';
import { type FusedOps, fusedOps } from '../fused/fusedOps.ts';
import type { FusedSignal } from '../fused/fusedSignal.ts';
import { programOf, sumProgramOf } from './fusedPrograms.ts';
import type { GpuDevice, GpuProgram } from './gpuDevice.ts';
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
    sum: (expression, leaves, { axis, whole, factor }, shape) =>
      device.run(sumProgramOf(expression, axis), shape, leaves, [...expression.numbers, factor, ...whole]),
    product: (weights, x, { transposed, factor }, shape) =>
      device.run(transposed ? multiplyTransposedProgram : multiplyStraightProgram, shape, [weights, x], [factor]),
    free: (texture) => {
      texture.dispose();
    },
  };
}
