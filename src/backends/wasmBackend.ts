import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { engine, env, setBackend, slice, type Tensor } from '@tensorflow/tfjs-core';
import type { Shape } from '../networks/tensorOps.ts';
import type { MatrixOps } from '../networks/weights/weightLaw.ts';
import type { Backend, DrawAddress } from './backend.ts';
import { BackendUnavailable } from './backendUnavailable.ts';
import { fillHostNormals } from './hostMatrices.ts';
import { polarFactor } from './polar/polarFactor.ts';
import { assertBlock, assertSize, sizeOf } from './shapes.ts';
import { disposeTensors, shapeOf, tensorflowScope } from './tensorflow/tensorflowScope.ts';
import { wasmMultiply } from './wasm/wasmMultiply.ts';
import { wasmOps } from './wasm/wasmOps.ts';

/** Where the binaries lie: a folder (ending with a slash), or an address for each by name. */
export type WasmBinaries = string | Readonly<Record<string, string>>;

/**
 * Float32 in WebAssembly on the CPU, one thread, by TensorFlow.js. Draws come from the CPU's Philox in float64, rounded.
 * Without `binaries`, a browser finds them beside our scripts and Node among the installed packages. Throws
 * BackendUnavailable where WebAssembly or a binary is missing. One thread holds one such backend.
 */
export async function createWasmBackend(binaries?: WasmBinaries): Promise<Backend<Tensor>> {
  if (typeof WebAssembly === 'undefined') throw new BackendUnavailable('failed', 'this thread has no WebAssembly');
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const found = binaries ?? (await findBinaries());
  setWasmPaths(typeof found === 'string' ? found : { ...found });
  if (!(await setBackend('wasm'))) throw new BackendUnavailable('failed', 'the WebAssembly of TensorFlow.js did not start');
  return wasmBackend();
}

async function findBinaries(): Promise<WasmBinaries> {
  if (import.meta.url.startsWith('file:')) return installedFolder(import.meta.url);
  const { servedBinaries } = await import('./wasm/servedBinaries.ts');
  return servedBinaries;
}

function installedFolder(here: string): string {
  return new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/wasm-out/', here).href;
}

function wasmBackend(): Backend<Tensor> {
  let bytesUploaded = 0;
  let bytesRead = 0;
  let reads = 0;
  const write: Write = (values, shape) => {
    bytesUploaded += values.byteLength;
    return engine().makeTensor(values, [...shape], 'float32') as Tensor;
  };
  return {
    id: 'wasm',
    precision: 'float32',
    ...wasmAlgebra,
    matrices: (address) => wasmMatrices(address, write),
    upload(values, shape) {
      assertSize(values, shape);
      return write(Float32Array.from(values), shape);
    },
    read: async (signals) =>
      signals.map((signal) => {
        bytesRead += 4 * signal.size;
        reads++;
        return Float64Array.from(signal.dataSync<'float32'>());
      }),
    cost: () => ({ programs: 0, bytesUploaded, bytesRead, reads }),
  };
}

/** What products and sums alone need. */
const wasmAlgebra = {
  ops: wasmOps,
  multiply: (weights: Tensor, x: Tensor, transposed = false) => wasmMultiply(weights, x, transposed),
  scope: tensorflowScope,
  dispose: disposeTensors,
};

/** Copies values into the memory of WebAssembly. */
type Write = (values: Float32Array, shape: Shape) => Tensor;

function wasmMatrices(address: DrawAddress, write: Write): MatrixOps<Tensor> {
  return {
    normals(rows, columns) {
      const shape: Shape = [address.networks, rows, columns];
      return write(fillHostNormals(new Float32Array(sizeOf(shape)), address, rows, columns), shape);
    },
    polarFactor: (matrices) => polarFactor(wasmAlgebra, matrices),
    block(matrices, rows, columns) {
      assertBlock(shapeOf(matrices), rows, columns);
      return slice(matrices, [0, 0, 0], [shapeOf(matrices)[0], rows, columns]);
    },
    scale: wasmOps.scale,
  };
}
