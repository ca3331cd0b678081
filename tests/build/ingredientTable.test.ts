import { expect, test } from 'vitest';
import { joinedTable } from '../../src/build/ingredientTable.mjs';

test('the columns of ingredients stand side by side in their order, and a cell that nobody settled says so', () => {
  const late = { order: 1, column: 'law', check: 'least p', rows: [{ row: 'relu', text: '0.3' }] };
  const early = {
    order: 0,
    column: 'explicit',
    check: 'largest error',
    rows: [
      { row: 'relu', text: '1e-9' },
      { row: 'conv', text: '2e-9' },
    ],
  };
  const table = joinedTable([late, early]);
  expect(table).toContain('| ingredient | explicit | law |\n| --- | --- | --- |\n| relu | 1e-9 | 0.3 |\n| conv | 2e-9 | not run |');
  expect(table).toContain('- explicit: largest error.\n- law: least p.');
});
