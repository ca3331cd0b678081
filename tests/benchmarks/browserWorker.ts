/// <reference lib="webworker" />
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import * as tf from '@tensorflow/tfjs-core';
import type { Backend } from '../../src/backends/backend.ts';
import { openBackend } from '../../src/backends/openBackend.ts';
import { probeBackends } from '../../src/backends/probe.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import type { WeightStore } from '../../src/sampler/weightStore.ts';
import { naiveForward } from './naiveTensorflow.ts';
import { median, repetitions, type Timed, timed } from './settings.ts';

/** Milliseconds of one way of sampling one network, and what it cost the GPU. */
export interface Measured {
  readonly name: string;
  readonly sampler: string;
  readonly milliseconds: number;
  readonly programsPerLayer?: number;
  readonly bytesUploaded?: number;
  readonly bytesRead?: number;
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let k = 0; k < repetitions; k++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}

async function sampleOnce<T>(
  backend: Backend<T>,
  { width, depth, batch }: Timed,
  weights?: WeightStore<T>,
): Promise<EnsembleResult['cost']> {
  const spec = ensembleSpec({ width, depth, batch, networks: 1, metrics: ['correlation'] });
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, spec, async () => {}, { weights })) last = result;
  if (last === undefined) throw new Error('nothing was sampled');
  return last.cost;
}

async function measure<T>(backend: Backend<T>, one: Timed): Promise<Measured[]> {
  const line = async (sampler: string, weights?: WeightStore<T>): Promise<Measured> => {
    const milliseconds = await timeOf(() => sampleOnce(backend, one, weights));
    const { programs, bytesUploaded, bytesRead } = await sampleOnce(backend, one, weights);
    return { name: one.name, sampler, milliseconds, programsPerLayer: programs / one.depth, bytesUploaded, bytesRead };
  };
  return [
    await line(`this book, ${backend.id}, weights drawn`),
    await line(`this book, ${backend.id}, weights kept`, createWeightStore(backend)),
  ];
}

async function all(): Promise<{ renderer: string; measured: Measured[] }> {
  const { backend: webgl } = await openBackend('webgl');
  const { backend: wasm } = await openBackend('wasm');
  const measured: Measured[] = [];
  for (const one of timed) {
    measured.push(...(await measure(webgl, one)));
    measured.push(...(await measure(wasm, one)));
  }
  // A backend and a context of its own, with all that TensorFlow.js sets by itself.
  tf.env().reset();
  tf.removeBackend('webgl');
  tf.registerBackend('webgl', () => new MathBackendWebGL(new OffscreenCanvas(1, 1)));
  await tf.setBackend('webgl');
  for (const one of timed)
    measured.push({ name: one.name, sampler: 'naive TensorFlow.js, webgl', milliseconds: await timeOf(() => naiveForward(one)) });
  return { renderer: probeBackends().renderer ?? 'unnamed renderer', measured };
}

self.addEventListener('message', async () => {
  try {
    self.postMessage({ result: await all() });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
});
