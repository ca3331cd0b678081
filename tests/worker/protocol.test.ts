import { describe, expect, it, vi } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import { thread } from './thread.ts';

const spec = (depth: number, networks = 3): EnsembleSpec => ensembleSpec({ width: 6, batch: 4, depth, networks });

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
