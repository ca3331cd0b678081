export { launchBrowser } from '../../src/build/browser/launch.ts';

/** What makes the browser offer WebGPU without a GPU, imitated like its WebGL. */
export const webgpuFlags = ['--enable-unsafe-webgpu', '--enable-features=Vulkan', '--use-webgpu-adapter=swiftshader'];
