/** Every place where a network can be calculated, by name, the one that is tried first before the others. */
export const backendIds = ['webgl', 'webgpu', 'simd', 'wasm', 'reference'] as const;

/**
 * A backend by name: TensorFlow.js on WebGL, WebGPU, our float64 kernels in WebAssembly, TensorFlow.js in WebAssembly, and float64 in plain
 * TypeScript, the judge of the others.
 */
export type BackendId = (typeof backendIds)[number];
