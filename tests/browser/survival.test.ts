import { expect, it } from 'vitest';
import { startBrowserWorker } from './browserWorker.ts';
import type { Survival } from './survivalWorker.ts';

it('a run whose GPU is taken away says so and ends on WebAssembly, where the next run begins', async () => {
  const worker = await startBrowserWorker('./survivalWorker.ts');
  try {
    const { backends, drawn, passedOver, last, next } = (await worker.ask('survive')) as Survival;
    expect(backends).toEqual(['webgl', 'wasm']);
    expect(drawn[drawn.length - 1]).toBe(12);
    expect(passedOver).toMatchObject([{ backend: 'webgl', reason: 'failed' }]);
    expect(passedOver[0].detail).toContain('context lost');
    expect([last, next]).toEqual(['done', 'wasm']);
  } finally {
    await worker.close();
  }
});
