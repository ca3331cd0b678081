import { expect, it } from 'vitest';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { cells, compareWithReference } from './backendAgreement.ts';

it('WebAssembly gives the readings of the reference to 1e-3, to depth 20, from the same counters', async () => {
  const agreements = await compareWithReference(await createWasmBackend());
  const worst = agreements.reduce((a, b) => (b.error > a.error ? b : a));
  console.log(`${agreements.length} cells, largest error ${worst.error.toExponential(1)} in ${JSON.stringify(worst.cell)} (${worst.at})`);
  expect(agreements.length).toBe(cells.length);
  expect(agreements.length).toBeGreaterThanOrEqual(36);
  for (const { values } of agreements) expect(values).toBeGreaterThan(350);
  expect(agreements.filter(({ error }) => !(error < 1e-3))).toEqual([]);
}, 120_000);
