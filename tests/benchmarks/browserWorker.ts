/// <reference lib="webworker" />
import type { Backend } from '../../src/backends/backend.ts';
import { openBackend } from '../../src/backends/openBackend.ts';
import { probeBackends } from '../../src/backends/probe.ts';
import type { BackendId } from '../../src/networks/backendIds.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import type { WeightStore } from '../../src/sampler/weightStore.ts';
import { cancelTime } from './cancelTime.ts';
import { naiveForward } from './naiveTensorflow.ts';
import { type Measured, type Timed, type TimedSampler, timed } from './settings.ts';

interface Opened {
  readonly backend: Backend<unknown>;
  readonly weights: WeightStore<unknown>;
}

const opened = new Map<BackendId, Promise<Opened>>();

async function open(id: BackendId): Promise<Opened> {
  const { backend } = await openBackend(id);
  if (backend.id !== id) throw new Error(`${id} does not work here`);
  return { backend, weights: createWeightStore(backend) };
}

function openedOn(id: BackendId): Promise<Opened> {
  const found = opened.get(id) ?? open(id);
  opened.set(id, found);
  return found;
}

async function sampleOnce({ backend, weights }: Opened, kept: boolean, { width, depth, batch }: Timed): Promise<EnsembleResult['cost']> {
  const spec = ensembleSpec({ width, depth, batch, networks: 1, metrics: ['correlation'] });
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, spec, async () => {}, kept ? { weights } : {})) last = result;
  if (last === undefined) throw new Error('nothing was sampled');
  return last.cost;
}

async function measure(sampler: TimedSampler, one: Timed): Promise<Measured> {
  const cancelled = /^cancel, (\w+)$/.exec(sampler)?.[1];
  if (cancelled !== undefined) return { milliseconds: await cancelTime((await openedOn(cancelled as BackendId)).backend, one) };
  const [, id, weights] = /^this book, (\w+), weights (\w+)$/.exec(sampler) ?? [];
  const ours = id === undefined ? undefined : await openedOn(id as BackendId);
  const start = performance.now();
  const cost = ours === undefined ? await naiveForward(one) : await sampleOnce(ours, weights === 'kept', one);
  return { milliseconds: performance.now() - start, ...cost };
}

self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const [sampler, name] = data.split('|');
    const one = timed.find((candidate) => candidate.name === name);
    self.postMessage({ result: one ? await measure(sampler as TimedSampler, one) : (probeBackends().renderer ?? 'unnamed renderer') });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
});
