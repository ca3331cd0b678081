import { MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { engine, env, type Tensor } from '@tensorflow/tfjs-core';
import type { Backend } from './backend.ts';
import { BackendUnavailable } from './backendUnavailable.ts';
import { assertSize } from './shapes.ts';
import { disposeTensors, tensorflowScope } from './tensorflow/tensorflowScope.ts';
import { countContext } from './webgl/countedContext.ts';
import { type GpuDevice, gpuDevice } from './webgl/gpuDevice.ts';
import { setWebglFlags } from './webgl/webglFlags.ts';
import { webglMatrices } from './webgl/webglMatrices.ts';
import { webglMultiply, webglOps } from './webgl/webglOps.ts';
import { readSignals } from './webgl/webglRead.ts';

/**
 * Float32 on the GPU: textures, launches and memory by TensorFlow.js, programs by us. Its sine is off by 1e-4 on some
 * renderers, and a sum takes it six programs with conversions between texture layouts, where ours takes one. Throws
 * BackendUnavailable without WebGL2, or where textures of 32-bit floats cannot be drawn to: a 16-bit GPU is never used
 * for measurements.
 */
export async function createWebglBackend(): Promise<Backend<Tensor>> {
  return webglBackendOn(createWebglDevice());
}

/** A device with a context and compiled programs of its own; throws as `createWebglBackend` does. */
export function createWebglDevice(): GpuDevice {
  setWebglFlags();
  const canvas = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1);
  const gl = canvas?.getContext('webgl2', contextAttributes);
  if (!canvas || !gl) throw new BackendUnavailable('noWebgl2', 'no WebGL2 context in this thread');
  setWebGLContext(2, gl);
  if (!env().getBool('WEBGL_RENDER_FLOAT32_CAPABLE')) throw new BackendUnavailable('noFloat32', 'this GPU draws no 32-bit floats');
  return gpuDevice(new MathBackendWebGL(canvas), canvas);
}

/** Nothing is ever shown: no depth, no smoothing, and of two GPUs the fast one. */
const contextAttributes: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  depth: false,
  stencil: false,
  powerPreference: 'high-performance',
};

/** The backend on a device; one per device, because it counts what the device's context does. */
export function webglBackendOn(device: GpuDevice): Backend<Tensor> {
  const ops = webglOps(device);
  const cost = countContext(device.backend.gpgpu.gl as WebGL2RenderingContext);
  return {
    id: 'webgl',
    precision: 'float32',
    ops,
    matrices: (address) => webglMatrices(device, ops, address),
    multiply: (weights, x, transposed = false) => webglMultiply(device, weights, x, transposed),
    upload(values, shape) {
      assertSize(values, shape);
      const info = device.backend.makeTensorInfo([...shape], 'float32', Float32Array.from(values));
      return engine().makeTensorFromTensorInfo(info, device.backend);
    },
    read: (signals) => readSignals(device, signals),
    scope: tensorflowScope,
    dispose: disposeTensors,
    cost,
  };
}
