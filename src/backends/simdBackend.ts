import type { Backend } from './backend.ts';
import { BackendUnavailable } from './backendUnavailable.ts';

/** Float64 on the CPU by our own kernels in WebAssembly. */
export async function createSimdBackend(): Promise<Backend<unknown>> {
  throw new BackendUnavailable('failed', 'the kernels are not built yet');
}
