/// <reference lib="webworker" />
import { engine } from '@tensorflow/tfjs-core';
import { createWebglDevice, webglBackendOn } from '../../src/backends/webglBackend.ts';
import { activations } from '../../src/networks/activations/index.ts';
import { architectures } from '../../src/networks/architectures/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { normalizations } from '../../src/networks/normalizations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { randomNumbers } from './randomNumbers.ts';

/** What is alive after so many runs, with the weights that are kept and without. */
export interface Alive {
  readonly runs: number;
  readonly tensors: number;
  readonly tensorsWithoutWeights: number;
  /** Bytes of all textures, in use or ready for the next. */
  readonly gpuBytes: number;
  readonly heapBytes: number | undefined;
}

const next = randomNumbers(42);
const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
const anyOf = <V>(values: readonly V[]): V => values[whole(0, values.length - 1)];

function someSettings(): Partial<Settings> {
  return {
    architecture: anyOf(Object.keys(architectures)) as Settings['architecture'],
    activation: anyOf(Object.keys(activations)) as Settings['activation'],
    normalization: anyOf(Object.keys(normalizations)) as Settings['normalization'],
    weights: next() < 0.05 ? 'orthogonal' : 'gaussian',
    biasVariance: next() < 0.3 ? 0.1 : 0,
    width: whole(4, 96),
    depth: whole(1, 12),
    batch: whole(3, 16),
    networks: whole(1, 3),
    seed: whole(1, 5),
  };
}

async function soak(runs: number, every: number): Promise<Alive[]> {
  const device = createWebglDevice();
  const backend = webglBackendOn(device);
  const weights = createWeightStore(backend);
  const seen: Alive[] = [];
  for (let run = 1; run <= runs; run++) {
    let pauses = 0;
    // A third of the runs is cut short, as a reader who turns a knob does.
    const stopAfter = run % 3 === 0 ? whole(0, 10) : Number.POSITIVE_INFINITY;
    try {
      const pause = async (): Promise<void> => {
        if (pauses++ >= stopAfter) throw new Error('stop');
      };
      for await (const _ of sampleEnsemble(backend, ensembleSpec(someSettings()), pause, { weights }));
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'stop') throw error;
    }
    if (run % every !== 0) continue;
    const tensors = engine().state.numTensors;
    weights.clear();
    const { numBytesInGPUAllocated } = device.backend.memory() as { readonly numBytesInGPUAllocated?: number };
    const heap: unknown = Reflect.get(performance, 'memory');
    const heapBytes = typeof heap === 'object' && heap !== null ? Number(Reflect.get(heap, 'usedJSHeapSize')) : undefined;
    seen.push({
      runs: run,
      tensors,
      tensorsWithoutWeights: engine().state.numTensors,
      gpuBytes: numBytesInGPUAllocated ?? -1,
      heapBytes,
    });
  }
  return seen;
}

self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const [runs, every] = data.split(' ').map(Number);
    self.postMessage({ result: await soak(runs, every) });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
});
