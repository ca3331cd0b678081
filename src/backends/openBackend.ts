import type { BackendId } from '../networks/backendIds.ts';
import type { Backend } from './backend.ts';
import { BackendUnavailable } from './backendUnavailable.ts';
import { checkArithmetic } from './checkArithmetic.ts';
import { chooseBackend, type PassedOver } from './chooseBackend.ts';
import { type Probe, probeBackends } from './probe.ts';
import { findAdapter } from './webgpuAdapter.ts';

/** A backend ready to calculate, and those passed over on the way to it. Its kind of signal is nobody else's business. */
export interface OpenedBackend {
  readonly backend: Backend<unknown>;
  readonly passedOver: readonly PassedOver[];
}

/** Each backend is a chunk of its own, loaded only when it is its turn: the reference never downloads TensorFlow.js. */
const openers: Readonly<Record<BackendId, (requested: 'auto' | BackendId) => Promise<Backend<unknown>>>> = {
  webgl: async () => (await import('./webglBackend.ts')).createWebglBackend(),
  webgpu: async (requested) => {
    const adapter = await findAdapter(requested === 'webgpu');
    return (await import('./webgpuBackend.ts')).createWebgpuBackend(adapter);
  },
  simd: async () => (await import('./simdBackend.ts')).createSimdBackend(),
  wasm: async () => (await import('./wasmBackend.ts')).createWasmBackend(),
  reference: async () => (await import('./referenceBackend.ts')).createReferenceBackend(),
};

/**
 * Opens the backend asked for, or the next that works in this thread and calculates as the reference does; the reference always does. Those that `failed` while they calculated are
 * passed over.
 */
export async function openBackend(
  requested: 'auto' | BackendId,
  failed: readonly PassedOver[] = [],
  probe: Probe = probeBackends(),
  open = openers,
): Promise<OpenedBackend> {
  const { order, passedOver } = chooseBackend(requested, probe);
  const passed = [...passedOver, ...failed.filter((one) => passedOver.every(({ backend }) => backend !== one.backend))];
  for (const backend of order.filter((id) => failed.every((other) => other.backend !== id))) {
    try {
      return { backend: await openChecked(backend, requested, open), passedOver: passed };
    } catch (error) {
      passed.push(failureOf(backend, error));
    }
  }
  throw new Error(`no backend works: ${passed.map(({ backend, detail }) => `${backend} (${detail})`).join(', ')}`);
}

/** Opens one backend, with the choice that led to it; throws where it does not work, or calculates otherwise than the reference. */
export async function openChecked(backend: BackendId, requested: 'auto' | BackendId, open = openers): Promise<Backend<unknown>> {
  const opened = await open[backend](requested);
  if (opened.id !== 'reference') await checkArithmetic(opened);
  return opened;
}

/** What is remembered of a backend that did not open, or failed later. */
export function failureOf(backend: BackendId, error: unknown): PassedOver {
  const reason = error instanceof BackendUnavailable ? error.reason : 'failed';
  return { backend, reason, detail: error instanceof Error ? error.message : String(error) };
}
