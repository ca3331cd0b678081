import type { Backend } from '../backends/backend.ts';
import { createReferenceBackend } from '../backends/referenceBackend.ts';
import type { BackendChoice } from '../networks/settings.ts';

let kernels: Promise<Backend<unknown>> | undefined;

/** The backend of a choice, where there is no browser: our kernels where none is named, opened once. Throws for WebGL and WebGPU. */
export async function backendInNode(choice: BackendChoice = 'auto'): Promise<Backend<unknown>> {
  switch (choice) {
    case 'reference':
      return createReferenceBackend();
    case 'wasm':
      return (await import('../backends/wasmBackend.ts')).createWasmBackend();
    case 'auto':
    case 'simd':
      kernels ??= import('../backends/simdBackend.ts').then(({ createSimdBackend }) => createSimdBackend());
      return kernels;
    default:
      throw new Error(`${choice} needs a browser`);
  }
}
