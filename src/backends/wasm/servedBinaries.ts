import plain from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';

/**
 * Where the browser finds the WebAssembly of TensorFlow.js: beside our own scripts, never on another host. The threaded
 * binary, which needs a page isolated from other origins, is not served; its name leads to the one with a single thread.
 */
export const servedBinaries: Readonly<Record<string, string>> = {
  'tfjs-backend-wasm.wasm': plain,
  'tfjs-backend-wasm-simd.wasm': simd,
  'tfjs-backend-wasm-threaded-simd.wasm': simd,
};
