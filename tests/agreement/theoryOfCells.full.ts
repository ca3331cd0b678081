import { test } from 'vitest';
import { pairedTheoryCells } from './theoryCells.ts';
import { settleTheories, type TheoryRow, theoryOfCell } from './theoryOfCells.ts';

test('whatever theory vouches for, networks do, in every pair of activation, normalization, wiring and inputs', async () => {
  const rows: TheoryRow[] = [];
  for (const [k, cell] of pairedTheoryCells.entries()) rows.push(...(await theoryOfCell(cell, 1000 * (k + 1))));
  settleTheories(rows, { rows: 100, share: 0.8 });
}, 3_600_000);
