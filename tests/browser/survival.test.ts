import { expect, it } from 'vitest';
import { allOrFirst } from '../tier.ts';
import { startBrowserWorker } from './browserWorker.ts';
import { webgpuFlags } from './launch.ts';
import type { Survival } from './survivalWorker.ts';

it.each(
  allOrFirst([
    { task: 'webgl', id: 'webgl', flags: [], says: 'context lost' },
    { task: 'full', id: 'webgl', flags: [], says: 'out of memory' },
    { task: 'webgpu', id: 'webgpu', flags: webgpuFlags, says: 'device lost' },
  ]),
)(
  'a run on $id whose GPU is taken away or full says so ($task) and ends on WebAssembly, where the next run begins',
  async ({ task, id, flags, says }) => {
    const worker = await startBrowserWorker('./survivalWorker.ts', flags);
    try {
      const { backends, drawn, passedOver, last, next } = (await worker.ask(task)) as Survival;
      const webAssembly = expect.stringMatching(/simd|wasm/);
      expect(backends).toEqual([id, webAssembly]);
      expect(drawn[drawn.length - 1]).toBe(12);
      expect(passedOver).toContainEqual({ backend: id, reason: 'failed', detail: expect.stringContaining(says) });
      expect([last, next]).toEqual(['done', webAssembly]);
    } finally {
      await worker.close();
    }
  },
);
