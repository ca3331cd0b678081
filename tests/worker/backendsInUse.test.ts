import { describe, expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { BackendChoice, Settings } from '../../src/networks/settings.ts';
import type { PassedOver } from '../../src/worker/protocol.ts';
import type { SampleProgress, SamplerClient } from '../../src/worker/samplerClient.ts';
import { actingAs, FakeBench, mortal, noGpu, thread } from './thread.ts';

const letItOpen = () => new Promise((resolve) => setTimeout(resolve, 5));

async function draw(client: SamplerClient, backend: BackendChoice, settings: Partial<Settings> = {}): Promise<SampleProgress[]> {
  const spec = ensembleSpec({ width: 6, batch: 4, depth: 2, networks: 3, ...settings });
  const seen: SampleProgress[] = [];
  for await (const progress of client.sample(spec, backend, new AbortController().signal)) {
    expect(progress.result.spec).toEqual(spec);
    seen.push(progress);
  }
  return seen;
}

const last = <V>(list: readonly V[]): V => list[list.length - 1];

describe('backends in use', () => {
  it('warm up once, the one that draws first pictures before the GPU, and are kept for the runs', async () => {
    const bench = new FakeBench();
    const { client, replies, workers } = thread(bench);
    client.warm('auto');
    client.warm('auto');
    await letItOpen();
    expect([workers.length, bench.opened, replies]).toEqual([1, ['simd', 'webgl'], []]);
    await draw(client, 'auto');
    client.warm('wasm');
    await letItOpen();
    expect(bench.opened).toEqual(['simd', 'webgl']);
  });

  it('are opened anew after a warm start that failed', async () => {
    let opened = 0;
    const bench = new FakeBench(noGpu, {
      simd: () => {
        if (opened++ === 0) throw new Error('not yet');
        return actingAs('simd');
      },
    });
    const { client } = thread(bench);
    client.warm('auto');
    await letItOpen();
    expect(last(await draw(client, 'auto')).result.backend).toBe('simd');
    expect(bench.opened).toEqual(['simd', 'simd']);
  });

  it('fail a run with the reason where none is left, and are tried anew at the next', async () => {
    let opened = 0;
    const reference = () => {
      if (opened++ === 0) throw new Error('out of memory');
      return actingAs('reference');
    };
    const bench = new FakeBench(noGpu, { simd: () => mortal('simd', 'no SIMD'), reference });
    const { client } = thread(bench);
    await expect(draw(client, 'auto')).rejects.toThrow('out of memory');
    const drawn = last(await draw(client, 'auto'));
    expect([drawn.result.backend, drawn.result.drawn]).toEqual(['reference', 3]);
    expect(bench.opened).toEqual(['simd', 'reference', 'simd', 'reference']);
  });

  it('give way to the next when one fails under a run, say so, and stay there', async () => {
    const bench = new FakeBench([], { webgl: () => mortal('webgl', 'context lost') });
    const { client } = thread(bench);
    const seen = await draw(client, 'webgl', { method: 'explicit', networks: 6 });
    expect(seen.map(({ result }) => result.drawn)).toEqual(seen.map(({ result }) => result.drawn).sort((a, b) => a - b));
    expect([last(seen).result.backend, last(seen).result.drawn]).toEqual(['webgpu', 6]);
    expect(last(seen).passedOver).toEqual([{ backend: 'webgl', reason: 'failed', detail: 'context lost' }]);
    await draw(client, 'webgl', { method: 'explicit' });
    expect(bench.opened).toEqual(['webgl', 'webgpu']);
  });

  it('are tried anew when another is chosen, and when the page forgets what failed', async () => {
    let failed: readonly PassedOver[] = [];
    const bench = new FakeBench(noGpu, { wasm: () => mortal('wasm', 'gone') });
    const { client } = thread(bench, { failed: () => failed, slowness: () => undefined });
    const drawExplicitly = async () => {
      failed = last(await draw(client, 'wasm', { method: 'explicit' })).passedOver.filter(({ reason }) => reason === 'failed');
    };
    await drawExplicitly();
    await drawExplicitly();
    expect(bench.opened).toEqual(['wasm', 'reference']);
    failed = [];
    await drawExplicitly();
    expect(bench.opened).toEqual(['wasm', 'reference', 'wasm']);
    await draw(client, 'reference');
    failed = [];
    await drawExplicitly();
    expect(bench.opened).toEqual(['wasm', 'reference', 'wasm', 'wasm']);
  });

  it('are passed over where the page remembers that they failed', async () => {
    const failed: PassedOver = { backend: 'simd', reason: 'failed', detail: 'yesterday' };
    const bench = new FakeBench(noGpu);
    const { client } = thread(bench, { failed: () => [failed], slowness: () => undefined });
    const { result, passedOver } = last(await draw(client, 'auto'));
    expect([result.backend, bench.opened, passedOver]).toEqual(['reference', ['reference'], [failed]]);
  });
});

describe('a GPU that nobody named', () => {
  it('draws after a first picture by the law, and no picture goes back behind it', async () => {
    const bench = new FakeBench();
    const { client, replies } = thread(bench);
    await draw(client, 'auto', { networks: 40, depth: 20 });
    const pictures = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.result] : []));
    const drawn = pictures.map((result) => result.drawn);
    expect(bench.opened).toEqual(['simd', 'webgl']);
    expect([pictures[0].backend, last(pictures).backend, last(drawn)]).toEqual(['simd', 'webgl', 40]);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  });

  it('hands over to the law where it fails under the run', async () => {
    const { client } = thread(
      new FakeBench([], { webgl: () => mortal('webgl', 'context lost'), webgpu: () => mortal('webgpu', 'device lost') }),
    );
    const { result, passedOver } = last(await draw(client, 'auto', { networks: 5 }));
    expect([result.backend, result.drawn]).toEqual(['simd', 5]);
    expect(passedOver.map(({ backend, reason }) => `${backend} ${reason}`)).toEqual(['webgl failed', 'webgpu failed']);
  });

  it('is not opened for a run that does not fit a frame here', async () => {
    const bench = new FakeBench();
    const { client } = thread(bench, { failed: () => [], slowness: (backend) => (backend === 'webgl' ? 1000 : undefined) });
    const { result, passedOver } = last(await draw(client, 'auto'));
    expect([result.backend, bench.opened, passedOver]).toEqual(['simd', ['simd'], []]);
  });
});

it('says why the law was asked for in vain', async () => {
  const { client } = thread(new FakeBench(noGpu));
  const orthogonal = { method: 'law', weights: 'orthogonal', width: 4, batch: 4 } as const;
  expect(last(await draw(client, 'auto', orthogonal)).result).toMatchObject({ objection: 'nothingSaved' });
  expect(last(await draw(client, 'auto', { method: 'law' })).result.objection).toBeUndefined();
});
