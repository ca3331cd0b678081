import { expect, it } from 'vitest';
import { startBrowserWorker } from './browserWorker.ts';
import type { Alive } from './soakWorker.ts';

const runs = 1000;

it(`${runs} random runs, a third of them cut short, leave tensors and GPU memory as they were`, async () => {
  const worker = await startBrowserWorker('./soakWorker.ts');
  try {
    const seen = (await worker.ask(`${runs} 100`)) as Alive[];
    for (const { runs: after, tensors, tensorsWithoutWeights, gpuBytes, heapBytes } of seen)
      console.log(
        `${after} runs: ${tensorsWithoutWeights} tensors, ${tensors - tensorsWithoutWeights} kept weights, ${(gpuBytes / 1e6).toFixed(1)} MB of textures, ${heapBytes === undefined ? 'heap unknown' : `${(heapBytes / 1e6).toFixed(1)} MB heap`}`,
      );
    expect(seen).toHaveLength(10);
    for (const { tensorsWithoutWeights } of seen) expect(tensorsWithoutWeights).toBe(seen[0].tensorsWithoutWeights);
    for (const { gpuBytes } of seen) {
      expect(gpuBytes).toBeGreaterThanOrEqual(0);
      expect(gpuBytes).toBeLessThan(600e6);
    }
    expect(seen[9].gpuBytes).toBeLessThan(1.5 * seen[4].gpuBytes + 20e6);
  } finally {
    await worker.close();
  }
}, 600_000);
