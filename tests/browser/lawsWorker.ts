/// <reference lib="webworker" />
import { createWebglBackend } from '../../src/backends/webglBackend.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { compareLaws } from '../agreement/inDistribution.ts';

/** What the worker is asked: the cells to compare, and the pixels of the digits. */
export interface LawsTask {
  readonly cells: readonly Partial<Settings>[];
  readonly digits: readonly number[];
}

/** Compares the laws of the cells of a task on WebGL with those of the reference, both in this worker. */
self.onmessage = async ({ data }: MessageEvent<string>) => {
  try {
    const { cells, digits } = JSON.parse(data) as LawsTask;
    const backend = await createWebglBackend();
    const comparisons = await compareLaws(backend, cells, Float64Array.from(digits));
    self.postMessage({ result: { comparisons, programs: backend.cost().programs } });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
