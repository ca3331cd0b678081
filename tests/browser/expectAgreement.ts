import { expect } from 'vitest';
import { cells, mixedCells } from '../sampler/backendAgreement.ts';
import { startBrowserWorker } from './browserWorker.ts';
import type { Compared } from './samplerWorker.ts';

/** Holds a backend's readings of every cell to those of the reference, drawn from the same counters, to 1e-3 at depth 20. */
export async function expectAgreement(id: 'webgl' | 'webgpu', flags: readonly string[]): Promise<void> {
  const worker = await startBrowserWorker('./samplerWorker.ts', flags);
  try {
    const { backend, agreements, cost } = (await worker.ask(id)) as Compared;
    const worst = agreements.reduce((a, b) => (b.error > a.error ? b : a));
    console.log(
      `${backend}: ${agreements.length} cells, largest error ${worst.error.toExponential(1)} in ${JSON.stringify(worst.cell)} (${worst.at})`,
    );
    expect(backend).toBe(id);
    expect(agreements.length).toBe((id === 'webgl' ? mixedCells : cells).length);
    expect(cost.programs).toBeGreaterThan(agreements.length * 20);
    for (const { values } of agreements) expect(values).toBeGreaterThan(350);
    expect(agreements.filter(({ error }) => !(error < 1e-3))).toEqual([]);
  } finally {
    await worker.close();
  }
}
