import { expect, it } from 'vitest';
import { type Agreement, cells } from '../sampler/backendAgreement.ts';
import { startBrowserWorker } from './browserWorker.ts';

it('WebGL gives the readings of the reference to 1e-3, to depth 20, from the same counters', async () => {
  const worker = await startBrowserWorker('./samplerWorker.ts');
  try {
    const { agreements, cost } = (await worker.ask('compare')) as { agreements: Agreement[]; cost: { programs: number } };
    const worst = agreements.reduce((a, b) => (b.error > a.error ? b : a));
    console.log(`${agreements.length} cells, largest error ${worst.error.toExponential(1)} in ${JSON.stringify(worst.cell)} (${worst.at})`);
    expect(agreements.length).toBe(cells.length);
    expect(cost.programs).toBeGreaterThan(agreements.length * 20);
    for (const { values } of agreements) expect(values).toBeGreaterThan(350);
    expect(agreements.filter(({ error }) => !(error < 1e-3))).toEqual([]);
  } finally {
    await worker.close();
  }
}, 300_000);
