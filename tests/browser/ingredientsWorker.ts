/// <reference lib="webworker" />
import { openBackend } from '../../src/backends/openBackend.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { compareWithReference } from '../sampler/backendAgreement.ts';

/** What the worker is asked: a GPU, the networks to compare, and the pixels of the digits. */
export interface IngredientsTask {
  readonly id: 'webgl' | 'webgpu';
  readonly cells: readonly Partial<Settings>[];
  readonly digits: readonly number[];
}

/** Compares networks on a GPU with those of the reference, both in this worker. */
self.onmessage = async ({ data }: MessageEvent<string>) => {
  try {
    const { id, cells, digits } = JSON.parse(data) as IngredientsTask;
    const { backend } = await openBackend(id);
    const agreements = await compareWithReference(backend, cells, Float64Array.from(digits));
    self.postMessage({ result: { backend: backend.id, agreements } });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
