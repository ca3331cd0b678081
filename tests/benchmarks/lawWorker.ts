/// <reference lib="webworker" />
import type { Backend } from '../../src/backends/backend.ts';
import { openBackend } from '../../src/backends/openBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { timedLaws } from './lawSettings.ts';

let opened: Promise<Backend<unknown>> | undefined;

async function open(): Promise<Backend<unknown>> {
  const { backend } = await openBackend('simd');
  if (backend.id !== 'simd') throw new Error('the kernels do not work here');
  return backend;
}

/** Milliseconds of one network in law: the way forward, the way back, and the default metrics. Every run has other normals. */
async function measure(name: string, seed: number): Promise<number> {
  opened ??= open();
  const backend = await opened;
  const timed = timedLaws.find((one) => one.name === name);
  if (timed === undefined) throw new Error(`nothing is called ${name}`);
  const { width, batch, depth } = timed;
  const spec = ensembleSpec({ width, batch, depth, networks: 1, seed, method: 'law' });
  const start = performance.now();
  let drawn = 0;
  for await (const result of sampleEnsemble(backend, spec, async () => {})) drawn = result.drawn;
  if (drawn !== 1) throw new Error('nothing was drawn');
  return performance.now() - start;
}

self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const [name, seed] = data.split('|');
    self.postMessage({ result: await measure(name, Number(seed)) });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
});
