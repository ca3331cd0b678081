import { describe, expect, it, vi } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import { createSamplerClient, type WorkerLike } from '../../src/worker/client.ts';
import { createHost, type OpenSamplerFor, samplerOn } from '../../src/worker/host.ts';
import type { Reply, Request } from '../../src/worker/protocol.ts';

const spec = (depth: number, networks = 3): EnsembleSpec => ensembleSpec({ width: 6, batch: 4, depth, networks });

/** A worker in this thread: the real host behind a structured clone, with what crossed written down. */
function thread(open: OpenSamplerFor = async () => samplerOn(createReferenceBackend(), [])) {
  const sent: Request[] = [];
  const replies: Reply[] = [];
  const workers: WorkerLike[] = [];
  const startWorker = (): WorkerLike => {
    const worker: WorkerLike = { postMessage: () => {}, onmessage: null, onerror: null, terminate: () => {} };
    const host = createHost(open, (reply) => {
      replies.push(reply);
      queueMicrotask(() => worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent<Reply>));
    });
    worker.postMessage = (message) => {
      sent.push(message);
      setTimeout(() => host(structuredClone(message)));
    };
    workers.push(worker);
    return worker;
  };
  return { client: createSamplerClient(startWorker, 'digits.csv'), sent, replies, workers };
}

describe('the sampler behind its thread', () => {
  it('brings progressive results and ends with all networks drawn', async () => {
    const { client } = thread();
    const drawn: number[] = [];
    for await (const { result, passedOver } of client.sample(spec(2, 9), 'auto', new AbortController().signal)) {
      drawn.push(result.drawn);
      expect(result.spec).toEqual(spec(2, 9));
      expect(passedOver).toEqual([]);
    }
    expect(drawn[drawn.length - 1]).toBe(9);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  });

  it('keeps as many lines as are asked for', async () => {
    const { client } = thread();
    const kept: number[] = [];
    for (const lines of [undefined, 20]) {
      for await (const { result } of client.sample(spec(2, 20), 'auto', new AbortController().signal, lines)) {
        if (result.drawn === 20) kept.push(result.profiles.correlation?.single.length ?? 0);
      }
    }
    expect(kept).toEqual([12, 20]);
  });

  it('throws an AbortError on abort, and the worker stops within the run', async () => {
    const { client, replies } = thread();
    const controller = new AbortController();
    const run = client.sample(spec(400, 5000), 'auto', controller.signal);
    await run.next();
    controller.abort();
    await expect(run.next()).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const seen = replies.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(replies.length).toBe(seen);
    expect(replies.some(({ kind }) => kind === 'done')).toBe(false);
  });

  it('lets the latest run win: earlier ones are cut short, and nothing queues', async () => {
    const { client, replies } = thread();
    const controllers = Array.from({ length: 20 }, () => new AbortController());
    const runs = controllers.map(async ({ signal }, k) => {
      const results = [];
      for await (const { result } of client.sample(spec(50 + k, k === 19 ? 2 : 2000), 'auto', signal)) results.push(result);
      return results;
    });
    const settled = Promise.allSettled(runs);
    for (const controller of controllers.slice(0, 19)) controller.abort();
    const outcomes = await settled;
    expect(outcomes.slice(0, 19).every(({ status }) => status === 'rejected')).toBe(true);
    const last = outcomes[19];
    expect(last.status === 'fulfilled' && last.value[last.value.length - 1].drawn).toBe(2);
    const ended = replies.flatMap((reply) => (reply.kind === 'done' ? [reply.run] : []));
    expect(ended).toEqual([20]);
    const superseded = replies.filter((reply) => reply.kind === 'progress' && reply.run < 20);
    expect(superseded.every((reply) => reply.kind === 'progress' && reply.result.drawn <= 3)).toBe(true);
  });

  it('warms up: starts the worker and opens the backend once, says nothing, and keeps what a run opened', async () => {
    let opened = 0;
    const { client, replies, workers } = thread(async () => {
      opened++;
      return samplerOn(createReferenceBackend(), []);
    });
    client.warm('auto');
    client.warm('auto');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([workers.length, opened, replies.length]).toEqual([1, 1, 0]);
    for await (const _ of client.sample(spec(2), 'auto', new AbortController().signal));
    client.warm('webgl');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([workers.length, opened]).toEqual([1, 1]);
  });

  it('opens anew after a warm start that failed', async () => {
    let opened = 0;
    const { client } = thread(async () => {
      if (opened++ === 0) throw new Error('not yet');
      return samplerOn(createReferenceBackend(), []);
    });
    client.warm('auto');
    await new Promise((resolve) => setTimeout(resolve, 5));
    for await (const _ of client.sample(spec(2), 'auto', new AbortController().signal));
    expect(opened).toBe(2);
  });

  it('fails with the reason, and tries the backend anew at the next run', async () => {
    let opened = 0;
    const { client } = thread(async () => {
      if (opened++ === 0) throw new Error('the GPU is gone');
      return samplerOn(createReferenceBackend(), [{ backend: 'webgl', reason: 'failed', detail: 'gone' }]);
    });
    const draw = async () => {
      const seen = [];
      for await (const progress of client.sample(spec(2), 'webgl', new AbortController().signal)) seen.push(progress);
      return seen;
    };
    await expect(draw()).rejects.toThrow('the GPU is gone');
    expect((await draw())[0].passedOver).toEqual([{ backend: 'webgl', reason: 'failed', detail: 'gone' }]);
  });

  it('goes on with the next backend when one fails under a run, says so, and stays there', async () => {
    const asked: string[][] = [];
    const { client } = thread(async (_choice, failed) => {
      asked.push(failed.map(({ backend, detail }) => `${backend}: ${detail}`));
      const sampler = samplerOn(createReferenceBackend(), failed);
      if (failed.length > 0) return sampler;
      return {
        ...sampler,
        backend: 'webgl',
        async *sample(...run) {
          const drawing = sampler.sample(...run);
          const first = await drawing.next();
          if (!first.done) yield first.value;
          throw new Error('context lost');
        },
      };
    });
    const seen = [];
    for await (const progress of client.sample(spec(2, 6), 'auto', new AbortController().signal)) seen.push(progress);
    const last = seen[seen.length - 1];
    expect(last.result.drawn).toBe(6);
    expect(last.passedOver).toEqual([{ backend: 'webgl', reason: 'failed', detail: 'context lost' }]);
    for await (const _ of client.sample(spec(3, 2), 'auto', new AbortController().signal));
    expect(asked).toEqual([[], ['webgl: context lost']]);
  });

  it('tries a backend that failed anew when it is chosen', async () => {
    const asked: number[] = [];
    const { client } = thread(async (_choice, failed) => {
      asked.push(failed.length);
      const sampler = samplerOn(createReferenceBackend(), failed);
      if (failed.length > 0 || asked.length > 1) return sampler;
      const broken = () => {
        throw new Error('gone');
      };
      return samplerOn({ ...createReferenceBackend(), id: 'wasm', multiply: broken }, []);
    });
    for (const choice of ['auto', 'webgl'] as const) for await (const _ of client.sample(spec(2), choice, new AbortController().signal));
    expect(asked).toEqual([0, 1, 0]);
  });

  it('survives a dead worker: the run begins anew on another, once, and says so', async () => {
    const { client, workers } = thread();
    const run = client.sample(spec(60, 300), 'auto', new AbortController().signal);
    expect((await run.next()).value).toMatchObject({ restarted: false });
    workers[0].onerror!({ message: 'out of memory' } as ErrorEvent);
    expect((await run.next()).value).toMatchObject({ restarted: true });
    expect(workers.length).toBe(2);
    const next = run.next();
    workers[1].onerror!({ message: 'out of memory' } as ErrorEvent);
    await expect(next.then(() => run.next())).rejects.toThrow('out of memory');
    for await (const _ of client.sample(spec(2), 'auto', new AbortController().signal));
    expect(workers.length).toBe(3);
  });

  it('fails a run whose worker dies before it says a word', async () => {
    const { client, workers } = thread();
    const first = client.sample(spec(300, 4000), 'auto', new AbortController().signal).next();
    workers[0].onerror!({ message: 'no such file' } as ErrorEvent);
    await expect(first).rejects.toThrow('no such file');
    expect(workers.length).toBe(1);
  });

  it('replaces a worker that falls silent under a run, not one that answers, nor after the page slept', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    const { client, workers, sent } = thread();
    const run = client.sample(spec(60, 300), 'auto', new AbortController().signal);
    await run.next();
    vi.setSystemTime(Date.now() + 3600_000);
    vi.advanceTimersByTime(5000);
    expect([workers.length, sent.filter(({ kind }) => kind === 'ping').length]).toEqual([1, 1]);
    workers[0].onmessage = null;
    vi.advanceTimersByTime(85_000);
    expect(workers.length).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(workers.length).toBe(2);
    expect((await run.next()).value).toMatchObject({ restarted: true });
    await run.return();
    vi.advanceTimersByTime(10_000);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
