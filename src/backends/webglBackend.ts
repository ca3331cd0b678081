import { MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { engine, env } from '@tensorflow/tfjs-core';
import type { Backend } from './backend.ts';
import { BackendUnavailable } from './backendUnavailable.ts';
import { keepPaceBy } from './fused/keepPace.ts';
import { assertSize } from './shapes.ts';
import { countContext } from './webgl/countedContext.ts';
import { fencesOn } from './webgl/fences.ts';
import { type GpuDevice, gpuDevice } from './webgl/gpuDevice.ts';
import { setWebglFlags } from './webgl/webglFlags.ts';
import { webglMatrices } from './webgl/webglMatrices.ts';
import { type WebglSignal, webglOps } from './webgl/webglOps.ts';
import { readSignals } from './webgl/webglRead.ts';

/**
 * Float32 on the GPU: textures, launches and memory by TensorFlow.js, programs by us: elementwise chains and the sums behind them
 * are fused. TensorFlow.js's sine is off by 1e-4 on some renderers, and a sum takes it six programs with conversions between texture layouts. Throws
 * BackendUnavailable without WebGL2, or where textures of 32-bit floats cannot be drawn to: a 16-bit GPU is never used
 * for measurements.
 */
export async function createWebglBackend(): Promise<Backend<WebglSignal>> {
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
export function webglBackendOn(device: GpuDevice): Backend<WebglSignal> {
  const gpu = webglOps(device);
  const gl = device.backend.gpgpu.gl as WebGL2RenderingContext;
  return {
    id: 'webgl',
    precision: 'float32',
    ops: gpu.ops,
    matrices: (address) => webglMatrices(gpu, address),
    multiply: gpu.multiply,
    upload(values, shape) {
      assertSize(values, shape);
      const info = device.backend.makeTensorInfo([...shape], 'float32', Float32Array.from(values));
      return gpu.make(shape, [], () => engine().makeTensorFromTensorInfo(info, device.backend));
    },
    read: (signals) => readSignals(device, gpu, signals),
    scope: gpu.scope,
    dispose: gpu.dispose,
    cost: countContext(gl),
    keepPace: keepPaceBy(fencesOn(gl)),
  };
}
