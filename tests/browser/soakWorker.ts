/// <reference lib="webworker" />
import { engine } from '@tensorflow/tfjs-core';
import type { Backend } from '../../src/backends/backend.ts';
import { createWebglDevice, webglBackendOn } from '../../src/backends/webglBackend.ts';
import { createWebgpuDevice } from '../../src/backends/webgpu/webgpuDevice.ts';
import { findAdapter } from '../../src/backends/webgpuAdapter.ts';
import { webgpuBackendOn } from '../../src/backends/webgpuBackend.ts';
import { activations } from '../../src/networks/activations/index.ts';
import { architectures } from '../../src/networks/architectures/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { normalizations } from '../../src/networks/normalizations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { WeightStore } from '../../src/sampler/weightStore.ts';
import { product } from '../agreement/covering.ts';
import { randomNumbers } from './randomNumbers.ts';

/** What to do next: on which GPU, the first task's, how many runs, of networks of any sizes or of few, and how many numbers each run leaves behind in an array, for a leak. */
export interface SoakTask {
  readonly gpu: 'webgl' | 'webgpu';
  readonly runs: number;
  readonly sizes: 'any' | 'few';
  readonly leak: number;
}

/** What is alive after so many runs, with the weights that are kept and without. */
export interface Alive {
  readonly runs: number;
  /** Tensors of WebGL, bytes of WebGPU. */
  readonly stored: number;
  readonly storedWithoutWeights: number;
  /** Bytes of the weights that are kept, of those that may be. */
  readonly keptBytes: number;
  readonly mostBytes: number;
  /** Bytes of all textures or buffers, in use or ready for the next. */
  readonly gpuBytes: number;
}

const next = randomNumbers(42);
const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
const anyOf = <V>(values: readonly V[]): V => values[whole(0, values.length - 1)];

type Ingredients = Pick<Settings, 'architecture' | 'activation' | 'normalization' | 'biasVariance'>;

const choices = {
  architecture: Object.keys(architectures) as Settings['architecture'][],
  activation: Object.keys(activations) as Settings['activation'][],
  normalization: Object.keys(normalizations) as Settings['normalization'][],
  biasVariance: [0, 0.1],
} as const;

/** All layers that there are: as many as there are sets of programs. */
const layers: readonly Ingredients[] = product(choices);

/** A random layer, and sizes of any kind. */
function anySettings(): Partial<Settings> {
  return {
    architecture: anyOf(choices.architecture),
    activation: anyOf(choices.activation),
    normalization: anyOf(choices.normalization),
    weights: next() < 0.05 ? 'orthogonal' : 'gaussian',
    biasVariance: next() < 0.3 ? 0.1 : 0,
    width: whole(4, 96),
    depth: whole(1, 12),
    batch: whole(3, 16),
    networks: whole(1, 3),
    seed: whole(1, 5),
  };
}

/**
 * Every layer in turn, then random ones, in a few sizes: a program is kept for each form of a layer, and textures of each size are kept
 * for the next layer, so that only where neither is new is everything that grows a leak.
 */
function fewSettings(): Partial<Settings> {
  return {
    ...(run <= layers.length ? layers[run - 1] : anyOf(layers)),
    weights: run % 20 === 0 ? 'orthogonal' : 'gaussian',
    width: anyOf([6, 24, 64]),
    depth: anyOf([2, 9]),
    batch: anyOf([4, 11]),
    networks: anyOf([1, 3]),
    seed: whole(1, 5),
  };
}

/** What a GPU holds: signals as tensors or bytes, their bytes, and the bytes of all textures or buffers. */
interface Held {
  readonly stored: number;
  readonly bytes: number;
  readonly gpuBytes: number;
}

interface Soaked {
  readonly backend: Backend<unknown>;
  readonly weights: WeightStore<unknown>;
  held(): Held;
}

/** Few enough that a hundred runs fill the store many times over, so that weights must give way. */
const mostKept = 2 ** 20;

function onWebgl(): Soaked {
  const device = createWebglDevice();
  const backend: Backend<unknown> = webglBackendOn(device);
  const held = (): Held => {
    const { numTensors, numBytes } = engine().state;
    const { numBytesInGPUAllocated } = device.backend.memory() as { readonly numBytesInGPUAllocated?: number };
    return { stored: numTensors, bytes: numBytes, gpuBytes: numBytesInGPUAllocated ?? -1 };
  };
  return { backend, weights: new WeightStore(backend, mostKept), held };
}

async function onWebgpu(): Promise<Soaked> {
  const device = await createWebgpuDevice(await findAdapter(true));
  const backend: Backend<unknown> = webgpuBackendOn(device);
  const held = (): Held => {
    const { live, allocated } = device.memory();
    return { stored: live, bytes: live, gpuBytes: allocated };
  };
  return { backend, weights: new WeightStore(backend, mostKept), held };
}

let soaked: Soaked | undefined;
const leaked: number[][] = [];
let run = 0;

async function oneRun({ backend, weights }: Soaked, settings: Partial<Settings>, stopAfter: number): Promise<void> {
  let pauses = 0;
  try {
    const pause = async (): Promise<void> => {
      if (pauses++ >= stopAfter) throw new Error('stop');
    };
    for await (const _ of sampleEnsemble(backend, ensembleSpec(settings), pause, { weights }));
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'stop') throw error;
  }
}

/** Runs on from where it stopped, with the same backend. */
async function soak({ gpu, runs, sizes, leak }: SoakTask): Promise<Alive> {
  soaked ??= gpu === 'webgl' ? onWebgl() : await onWebgpu();
  const { weights, held } = soaked;
  for (let k = 0; k < runs; k++) {
    run++;
    // A third of the runs is cut short, as a reader who turns a knob does; none before every program is there.
    const cut = run % 3 === 0 && (sizes === 'any' || run > layers.length);
    await oneRun(soaked, sizes === 'any' ? anySettings() : fewSettings(), cut ? whole(0, 10) : Number.POSITIVE_INFINITY);
    if (leak > 0) leaked.push(Array.from({ length: leak }, next));
  }
  const full = held();
  weights.clear();
  const left = held();
  return {
    runs: run,
    stored: full.stored,
    storedWithoutWeights: left.stored,
    keptBytes: full.bytes - left.bytes,
    mostBytes: 4 * mostKept,
    gpuBytes: full.gpuBytes,
  };
}

self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    self.postMessage({ result: await soak(JSON.parse(data) as SoakTask) });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
});
