import { expect, it } from 'vitest';
import { cells } from '../sampler/backendAgreement.ts';
import { startBrowserWorker } from './browserWorker.ts';
import { webgpuFlags } from './launch.ts';
import type { Compared } from './samplerWorker.ts';

it.each([
  { id: 'webgl', flags: [] },
  { id: 'webgpu', flags: webgpuFlags },
])('$id gives the readings of the reference to 1e-3, to depth 20, from the same counters', { timeout: 300_000 }, async ({ id, flags }) => {
  const worker = await startBrowserWorker('./samplerWorker.ts', flags);
  try {
    const { backend, agreements, cost } = (await worker.ask(id)) as Compared;
    const worst = agreements.reduce((a, b) => (b.error > a.error ? b : a));
    console.log(
      `${backend}: ${agreements.length} cells, largest error ${worst.error.toExponential(1)} in ${JSON.stringify(worst.cell)} (${worst.at})`,
    );
    expect(backend).toBe(id);
    expect(agreements.length).toBe(cells.length);
    expect(cost.programs).toBeGreaterThan(agreements.length * 20);
    for (const { values } of agreements) expect(values).toBeGreaterThan(350);
    expect(agreements.filter(({ error }) => !(error < 1e-3))).toEqual([]);
  } finally {
    await worker.close();
  }
});
