import { test } from 'vitest';
import { fewTheoryCells } from './theoryCells.ts';
import { settleTheories, type TheoryRow, theoryOfCell } from './theoryOfCells.ts';

// All of them: theoryOfCells.full.ts.
test('whatever theory vouches for, networks do, with every ingredient once', async () => {
  const rows: TheoryRow[] = [];
  for (const [k, cell] of fewTheoryCells.entries()) rows.push(...(await theoryOfCell(cell, 1000 * (k + 1))));
  settleTheories(rows, { rows: 10, share: 0.8 });
});
