import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { allOrFirst } from '../tier.ts';
import { type BrowserWorker, startBrowserWorker } from './browserWorker.ts';
import type { CostTask } from './costWorker.ts';
import { webgpuFlags } from './launch.ts';

type Cost = EnsembleResult['cost'];

let worker: BrowserWorker;
/** Depths 10 and 50 of one setting: what a layer costs, and what a run costs beside its layers. */
async function costOf(task: CostTask) {
  const [short, long] = (await worker.ask(task)) as Cost[];
  const perLayer = (long.programs - short.programs) / 40;
  const rest = short.programs - 10 * perLayer;
  console.log(
    `${task}: ${perLayer.toFixed(2)} programs a layer and ${rest.toFixed(1)} a run; ${long.bytesUploaded} bytes up, ${long.reads} read-back of ${long.bytesRead} bytes`,
  );
  return { perLayer, short, long };
}

describe.each(
  allOrFirst([
    { id: 'webgl', flags: [] },
    { id: 'webgpu', flags: webgpuFlags },
  ] as const),
)('on $id', ({ id, flags }) => {
  beforeAll(async () => {
    worker = await startBrowserWorker('./costWorker.ts', flags);
  });
  afterAll(() => worker?.close());

  it('a layer of mlp, batch norm and ReLU takes at most 6 programs forward and 10 back; nothing is uploaded per layer, and one read-back ends a run', async () => {
    const forward = await costOf(`${id} forward`);
    const both = await costOf(`${id} backward`);
    expect(forward.perLayer).toBeLessThanOrEqual(6);
    expect(both.perLayer - forward.perLayer).toBeLessThanOrEqual(10);
    for (const { short, long } of [forward, both]) {
      expect(long.bytesUploaded).toBe(short.bytesUploaded);
      expect(long.reads).toBe(1);
    }
  });

  it('a layer that carries its scale costs no more', async () => {
    const { perLayer, long } = await costOf(`${id} scaled`);
    expect(perLayer).toBeLessThanOrEqual(16);
    expect(long.reads).toBe(1);
  });
});
