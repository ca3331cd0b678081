import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/build/browser/launch.ts';

export { launchBrowser };

/** Starts a browser as on a machine without a GPU. It paints several times as fast as one whose GPU is imitated, which only WebGL asks for. */
export const launchWithoutGpu = (): Promise<Browser> => launchBrowser(['--disable-gpu']);

/** What makes the browser offer WebGPU without a GPU, imitated like its WebGL. */
export const webgpuFlags = ['--enable-unsafe-webgpu', '--enable-features=Vulkan', '--use-webgpu-adapter=swiftshader'];

let shared: Promise<Browser> | undefined;

/** The browser without a GPU that the test files of a process share, started once; it ends with the process. */
export async function sharedBrowser(): Promise<Browser> {
  const running = await shared;
  if (!running?.isConnected()) shared = launchWithoutGpu();
  return shared as Promise<Browser>;
}
