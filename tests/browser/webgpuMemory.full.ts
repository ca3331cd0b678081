import { expect, it } from 'vitest';
import { startBrowserWorker } from './browserWorker.ts';
import { webgpuFlags } from './launch.ts';
import type { Alive, SoakTask } from './soakWorker.ts';

it('60 random runs on WebGPU, a third of them cut short, leave no bytes behind but those of kept weights', async () => {
  const worker = await startBrowserWorker('./soakWorker.ts', webgpuFlags);
  try {
    const task: SoakTask = { gpu: 'webgpu', runs: 20, sizes: 'any', leak: 0 };
    for (let k = 1; k <= 3; k++) {
      const { runs, stored, storedWithoutWeights, gpuBytes } = (await worker.ask(JSON.stringify(task))) as Alive;
      console.log(`${runs} runs: ${stored} of ${gpuBytes} bytes, ${storedWithoutWeights} without kept weights`);
      expect(runs).toBe(20 * k);
      expect(storedWithoutWeights).toBe(0);
      expect(stored).toBeGreaterThan(0);
      expect(gpuBytes).toBeGreaterThanOrEqual(stored);
    }
  } finally {
    await worker.close();
  }
}, 120_000);
