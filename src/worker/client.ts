import { backendIds } from '../networks/backendIds.ts';
import type { DataTable } from '../networks/dataTable.ts';
import type { BackendChoice } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { helpersOf } from './crew/helpersOf.ts';
import type { Reply } from './protocol.ts';
import { type DataShelf, MissingTable, type RememberedBackends, type SampleProgress, type SamplerClient } from './samplerClient.ts';
import type { WorkerLike } from './workerLike.ts';

/** Milliseconds between two questions to a worker under a run, and of silence after which it counts as dead: a layer may take long. */
const betweenPings = 5000;
const silence = 90_000;

type RunReply = Exclude<Reply, { kind: 'pong' | 'hire' }>;

type Waiting = {
  next(reply: RunReply): void;
  /** Told that the worker died; whether the run begins anew on the next one. */
  beginsAnew(): boolean;
};

/**
 * The page's door to the sampler: starts the worker when it is first asked, numbers the runs, and hands each its replies. A worker
 * that dies or falls silent is replaced, and the run under way begins anew, once: a second death fails it.
 */
export function createSamplerClient(
  startWorker: () => WorkerLike,
  digitsUrl: string,
  memory: RememberedBackends = { failed: () => [], slowness: () => undefined },
  shelf: DataShelf = { find: async () => undefined },
): SamplerClient {
  let worker: WorkerLike | undefined;
  let dismiss = (): void => {};
  /** The table that the worker has. */
  let given: string | undefined;
  let runs = 0;
  let heardAt = 0;
  let askedAt = 0;
  let listening: ReturnType<typeof setInterval> | undefined;
  const waiting = new Map<number, Waiting>();

  function die(message: string): void {
    worker?.terminate();
    dismiss();
    worker = undefined;
    for (const [run, { next, beginsAnew }] of waiting) if (!beginsAnew()) next({ kind: 'failed', run, message });
  }

  function running(): WorkerLike {
    if (!worker) {
      const started = startWorker();
      const helpers = helpersOf(started, startWorker);
      dismiss = helpers.dismiss;
      worker = started;
      given = undefined;
      worker.onmessage = ({ data }) => {
        heardAt = Date.now();
        if (data.kind === 'hire') helpers.hire(data.helpers);
        else if (data.kind !== 'pong') waiting.get(data.run)?.next(data);
      };
      worker.onerror = (event) => die(event.message ?? '');
      heardAt = Date.now();
    }
    listening ??= setInterval(listen, betweenPings);
    return worker;
  }

  /** Nothing tells a page that the thread of a worker was taken away: it only falls silent. */
  function listen(): void {
    const now = Date.now();
    // A page that slept heard nothing either.
    if (now - askedAt > 2 * betweenPings) heardAt = now;
    askedAt = now;
    if (waiting.size === 0 || !worker) {
      clearInterval(listening);
      listening = undefined;
    } else if (now - heardAt > silence) die('the sampler fell silent');
    else worker.postMessage({ kind: 'ping' });
  }

  async function tableOf({ data }: EnsembleSpec['inputs'], signal: AbortSignal): Promise<DataTable> {
    const table = await shelf.find(data);
    signal.throwIfAborted();
    if (table === undefined) throw new MissingTable(data);
    return table;
  }

  /** A worker gets a table once, and not with every turn of a knob. */
  function give(table: DataTable | undefined): void {
    const taker = running();
    if (table === undefined || table.id === given) return;
    taker.postMessage({ kind: 'data', table });
    given = table.id;
  }

  async function* sample(
    spec: EnsembleSpec,
    backend: BackendChoice,
    signal: AbortSignal,
    lines?: number,
  ): AsyncGenerator<SampleProgress, void> {
    signal.throwIfAborted();
    const table = spec.inputs.distribution === 'own' ? await tableOf(spec.inputs, signal) : undefined;
    const run = ++runs;
    const inbox = latestOnly();
    let restarted = false;
    const ask = (): void => {
      const slowness = Object.fromEntries(backendIds.map((id) => [id, memory.slowness(id)]));
      give(table);
      running().postMessage({ kind: 'sample', run, spec, backend, failed: memory.failed(), slowness, digitsUrl, lines });
    };
    const beginsAnew = (): boolean => {
      if (restarted || !inbox.heard()) return false;
      restarted = true;
      ask();
      return true;
    };
    waiting.set(run, { next: inbox.next, beginsAnew });
    signal.addEventListener('abort', inbox.wake, { once: true });
    ask();
    try {
      for (;;) {
        const reply = await inbox.take(signal);
        if (reply.kind === 'done') return;
        if (reply.kind === 'failed') throw new Error(reply.message);
        yield { result: reply.result, passedOver: reply.passedOver, restarted };
      }
    } finally {
      waiting.delete(run);
      signal.removeEventListener('abort', inbox.wake);
      worker?.postMessage({ kind: 'cancel', run });
    }
  }
  return { sample, warm: (backend) => running().postMessage({ kind: 'warm', backend, failed: memory.failed() }) };
}

interface Inbox extends Pick<Waiting, 'next'> {
  /** Whether anything came: a worker that dies before it says a word would die again. */
  heard(): boolean;
  /** The next reply, an older picture dropped when a better one came meanwhile; throws when the signal aborts. */
  take(signal: AbortSignal): Promise<RunReply>;
  wake(): void;
}

function latestOnly(): Inbox {
  let picture: RunReply | undefined;
  let ending: RunReply | undefined;
  let heard = false;
  let wake = () => {};
  return {
    heard: () => heard,
    wake: () => wake(),
    next: (reply) => {
      heard = true;
      if (reply.kind === 'progress') picture = reply;
      else ending = reply;
      wake();
    },
    take: async (signal) => {
      for (;;) {
        signal.throwIfAborted();
        const reply = picture ?? ending;
        picture = undefined;
        if (reply) return reply;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
