import { expect, test } from 'vitest';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { ingredientCells } from '../agreement/ingredientCells.ts';
import { errorCells, limits, pathSettings } from '../agreement/ingredientChecks.ts';
import { settleColumn } from '../agreement/ingredientColumn.ts';
import type { Agreement } from '../sampler/backendAgreement.ts';
import { startBrowserWorker } from './browserWorker.ts';
import type { IngredientsTask } from './ingredientsWorker.ts';
import { webgpuFlags } from './launch.ts';

// The columns of the CPU: tests/agreement/ingredientTable.full.ts.
test.each([
  [5, 'webgl', []],
  [6, 'webgpu', webgpuFlags],
] as const)(
  'column %i: the readings of %s are those of the reference',
  async (order, id, flags) => {
    const worker = await startBrowserWorker('./ingredientsWorker.ts', flags);
    try {
      const cells = ingredientCells.map((cell) => ({ ...pathSettings(cell), method: 'explicit' as const }));
      const task: IngredientsTask = { id, cells, digits: [...(await loadDigits())] };
      const { backend, agreements } = (await worker.ask(JSON.stringify(task))) as { backend: string; agreements: Agreement[] };
      expect(backend).toBe(id);
      const check = `largest relative error of all continuous metrics against the reference, from the same counters, below ${limits.float32}`;
      await settleColumn(order, `${id} explicit`, check, errorCells(ingredientCells, agreements, limits.float32));
    } finally {
      await worker.close();
    }
  },
  600_000,
);
