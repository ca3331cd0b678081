import { type BackendId, backendIds } from '../networks/backendIds.ts';
import type { UnavailableReason } from './backendUnavailable.ts';
import type { Probe } from './probe.ts';

/** A backend that was not used, and why. */
export interface PassedOver {
  readonly backend: BackendId;
  readonly reason: UnavailableReason;
  /** What the browser or the error said. */
  readonly detail: string;
}

/** Which backends to try, in this order, and which not to. */
export interface BackendOrder {
  readonly order: readonly BackendId[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * The backend asked for first, then those after it; WebGPU comes after WebGL, which more browsers have had for longer, and a GPU before none. 'auto' asks for WebGL, but only on a GPU: a software renderer is
 * slower than WebAssembly. Who names WebGL gets it on a software renderer too, never with 16-bit floats. Whether WebGPU's GPU is one
 * is seen when it is its turn (`findAdapter`), because looking takes time.
 */
export function chooseBackend(requested: 'auto' | BackendId, probe: Probe): BackendOrder {
  const candidates = backendIds.slice(requested === 'auto' ? 0 : backendIds.indexOf(requested));
  const passedOver = candidates.flatMap((backend) => objection(backend, requested, probe) ?? []);
  const order = candidates.filter((backend) => !passedOver.some((passed) => passed.backend === backend));
  return { order, passedOver };
}

function objection(backend: BackendId, requested: 'auto' | BackendId, probe: Probe): PassedOver | undefined {
  const renderer = probe.renderer ?? 'unnamed renderer';
  if ((backend === 'simd' || backend === 'wasm') && !probe.webAssembly)
    return { backend, reason: 'failed', detail: 'no WebAssembly in this thread' };
  if (backend === 'webgpu' && !probe.webgpu) return { backend, reason: 'noWebgpu', detail: 'no WebGPU in this thread' };
  if (backend !== 'webgl') return undefined;
  if (!probe.webgl2) return { backend, reason: 'noWebgl2', detail: 'no WebGL2 context in this thread' };
  if (!probe.float32) return { backend, reason: 'noFloat32', detail: renderer };
  if (requested === 'auto' && probe.softwareRenderer) return { backend, reason: 'softwareRenderer', detail: renderer };
  return undefined;
}
