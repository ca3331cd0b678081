import type { Backend } from '../backends/backend.ts';
import { parseDigits } from '../networks/digitData.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { BackendChoice } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { createWeightStore, type SampleOptions, sampleEnsemble } from '../sampler/sampleEnsemble.ts';
import type { PassedOver, Reply, Request } from './protocol.ts';
import { pauseOf } from './runPause.ts';

/** What a run may be given beside its spec, whatever the backend. */
type RunOptions = Pick<SampleOptions<unknown>, 'digits' | 'lines'>;

/** A run bound to a backend whose kind of signal nobody outside needs to know. */
export interface OpenSampler {
  readonly backend: PassedOver['backend'];
  readonly passedOver: readonly PassedOver[];
  sample(spec: EnsembleSpec, pause: () => Promise<void>, given?: RunOptions): AsyncGenerator<EnsembleResult, void>;
}

/** Ties a sampler to a backend. */
export function samplerOn<T>(backend: Backend<T>, passedOver: readonly PassedOver[]): OpenSampler {
  const weights = createWeightStore(backend);
  return { backend: backend.id, passedOver, sample: (spec, pause, given) => sampleEnsemble(backend, spec, pause, { ...given, weights }) };
}

/** Opens a sampler for a choice of backend, past those that failed while they calculated. */
export type OpenSamplerFor = (choice: BackendChoice, failed: readonly PassedOver[]) => Promise<OpenSampler>;

/** A backend in use: what was asked for, by the names of the failures known then, and those that have failed since. */
interface Opened {
  readonly choice: BackendChoice;
  readonly asked: string;
  readonly failed: readonly PassedOver[];
  readonly sampler: Promise<OpenSampler>;
}

const namesOf = (failed: readonly PassedOver[]): string => [...new Set(failed.map(({ backend }) => backend))].sort().join();

type SampleRequest = Extract<Request, { kind: 'sample' }>;

/**
 * The worker's side of the protocol: one run at a time, the latest asked for. `open` gives the sampler for a choice of backend
 * and is asked again when the choice changes, or when a backend fails under a run, as a GPU does that the browser takes away: the run then
 * begins anew on the next one.
 */
export function createHost(open: OpenSamplerFor, reply: (reply: Reply) => void): (request: Request) => void {
  let current: { run: number; controller: AbortController } | undefined;
  let opened: Opened | undefined;
  let previous: Promise<void> = Promise.resolve();
  const loadDigits = onceFor(fetchDigits);

  const openFor = (choice: BackendChoice, failed: readonly PassedOver[], asked = failed): Opened => {
    opened = { choice, asked: namesOf(asked), failed, sampler: open(choice, failed) };
    return opened;
  };

  const samplerFor = ({ backend, failed }: SampleRequest): Promise<OpenSampler> => {
    const fits = opened?.choice === backend && [opened.asked, namesOf(opened.failed)].includes(namesOf(failed));
    return (fits && opened ? opened : openFor(backend, failed)).sampler;
  };

  /** Leaves a backend that failed for the next one; false where there is none. */
  const leave = ({ backend: choice, failed: asked }: SampleRequest, { backend }: OpenSampler, error: unknown): boolean => {
    if (backend === 'reference' || opened?.choice !== choice) return false;
    openFor(choice, [...opened.failed, { backend, reason: 'failed', detail: messageOf(error) }], asked);
    return true;
  };

  async function draw(
    { run, spec, lines }: SampleRequest,
    { passedOver, sample }: OpenSampler,
    signal: AbortSignal,
    digits?: Float64Array,
  ) {
    for await (const result of sample(spec, pauseOf(signal), { digits, lines })) {
      signal.throwIfAborted();
      reply({ kind: 'progress', run, result, passedOver });
    }
    reply({ kind: 'done', run });
  }

  async function serve(request: SampleRequest, signal: AbortSignal): Promise<void> {
    const { run, spec, digitsUrl } = request;
    try {
      const digits = spec.inputs.distribution === 'digits' ? await loadDigits(digitsUrl) : undefined;
      for (;;) {
        const sampler = await samplerFor(request);
        signal.throwIfAborted();
        try {
          return await draw(request, sampler, signal, digits);
        } catch (error) {
          if (signal.aborted || !leave(request, sampler, error)) throw error;
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      opened = undefined;
      reply({ kind: 'failed', run, message: messageOf(error) });
    }
  }

  const warm = (choice: BackendChoice, failed: readonly PassedOver[]): void => {
    if (opened) return;
    const warmed = openFor(choice, failed);
    warmed.sampler.catch(() => {
      if (opened === warmed) opened = undefined;
    });
  };

  return (request) => {
    if (request.kind === 'ping') return reply({ kind: 'pong' });
    if (request.kind === 'warm') return warm(request.backend, request.failed);
    if (request.kind === 'cancel') {
      if (current?.run === request.run) current.controller.abort();
      return;
    }
    current?.controller.abort();
    const controller = new AbortController();
    current = { run: request.run, controller };
    previous = previous.then(() => (controller.signal.aborted ? undefined : serve(request, controller.signal)));
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function fetchDigits(url: string): Promise<Float64Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parseDigits(await response.text());
}

/** A lookup that remembers what succeeded, and tries again after a failure. */
function onceFor<V>(look: (key: string) => Promise<V>): (key: string) => Promise<V> {
  const found = new Map<string, Promise<V>>();
  return (key) => {
    let value = found.get(key);
    if (!value) {
      value = look(key);
      value.catch(() => found.delete(key));
      found.set(key, value);
    }
    return value;
  };
}
