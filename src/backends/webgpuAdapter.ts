import { BackendUnavailable } from './backendUnavailable.ts';
import { isSoftwareRenderer } from './probe.ts';

/**
 * The GPU that WebGPU offers in this thread, of two the fast one. Throws BackendUnavailable where there is none, and where it is imitated on the
 * CPU, by what the browser says or by its name, unless that is welcome.
 */
export async function findAdapter(softwareWelcome: boolean): Promise<GPUAdapter> {
  if (typeof navigator === 'undefined' || !('gpu' in navigator)) throw new BackendUnavailable('noWebgpu', 'no WebGPU in this thread');
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === null) throw new BackendUnavailable('noWebgpu', 'WebGPU found no adapter');
  const { vendor, architecture, device, description, isFallbackAdapter } = adapter.info;
  const name = [vendor, architecture, device, description].filter((part) => part !== '').join(' ') || 'unnamed adapter';
  if (!softwareWelcome && (isFallbackAdapter || isSoftwareRenderer(name))) throw new BackendUnavailable('softwareRenderer', name);
  return adapter;
}
