import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { engine, type Tensor, type TensorInfo } from '@tensorflow/tfjs-core';
import type { Shape } from '../../networks/tensorOps.ts';
import { texelGlsl } from './glsl.ts';

/** One uniform of a program and its GLSL type; uint values travel as the int of the same bits. */
export interface Uniform {
  readonly name: string;
  readonly type: 'float' | 'int';
}

/**
 * A fragment program from packed textures to a packed texture. Its source depends on no shape, seed or layer, so that it
 * is compiled once: input `A` brings the sampler `A` and the uniform `ivec3 shapeA`.
 */
export interface GpuProgram {
  readonly inputs: readonly string[];
  readonly uniforms: readonly Uniform[];
  readonly code: string;
}

/** Runs programs on one WebGL context of TensorFlow.js. */
export interface GpuDevice {
  readonly backend: MathBackendWebGL;
  /** Rejects when the browser takes the context away, after which no read would ever end. */
  readonly lost: Promise<never>;
  /** Launches the program once; `uniforms` in the program's order. */
  run(program: GpuProgram, shape: Shape, inputs: readonly TensorInfo[], uniforms?: readonly number[]): Tensor;
}

/** The device of a TensorFlow.js WebGL backend; its results belong to the engine's innermost scope. */
export function gpuDevice(backend: MathBackendWebGL, canvas: OffscreenCanvas): GpuDevice {
  return {
    backend,
    lost: lossOf(canvas),
    run(program, shape, inputs, uniforms = []) {
      const values = [...inputs.map((input) => input.shape), ...uniforms.map((uniform) => [uniform])];
      const info = backend.runWebGLProgram(tensorflowProgram(program, shape), [...inputs], 'float32', values);
      return engine().makeTensorFromTensorInfo(info, backend);
    },
  };
}

function lossOf(canvas: OffscreenCanvas): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    canvas.addEventListener('webglcontextlost', () => reject(new Error('the browser took the GPU away (WebGL context lost)')));
  });
  lost.catch(() => {});
  return lost;
}

function tensorflowProgram({ inputs, uniforms, code }: GpuProgram, shape: Shape): GPGPUProgram {
  return {
    variableNames: [...inputs],
    outputShape: [...shape],
    userCode: texelGlsl + code,
    enableShapeUniforms: true,
    packedInputs: true,
    packedOutput: true,
    customUniforms: [...inputs.map((name) => ({ name: `shape${name}`, type: 'ivec3' as const })), ...uniforms],
  };
}
