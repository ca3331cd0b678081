import { mkdir, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { ingredientCells, rowOf } from './ingredientCells.ts';

/** What a check found for one ingredient: a figure, or the reason why there is none. */
export interface TableCell {
  readonly text: string;
  readonly holds: boolean;
  /** Where the figure comes from, for who has to look. */
  readonly detail?: string;
}

const folder = new URL('../../.cache/ingredients/', import.meta.url);

/** Leaves a column where the table is joined (src/build/ingredientTable.mjs), and fails where a cell is empty or does not hold. */
export async function settleColumn(order: number, column: string, check: string, cells: ReadonlyMap<string, TableCell>): Promise<void> {
  const rows = ingredientCells.map((cell) => ({ row: rowOf(cell), text: cells.get(rowOf(cell))?.text ?? '' }));
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${order}.json`, folder), JSON.stringify({ order, column, check, rows }));
  console.log(`${column}: ${rows.length} ingredients`);
  expect(rows.length).toBeGreaterThanOrEqual(50);
  expect(
    rows.filter(({ text }) => text === '').map(({ row }) => row),
    `${column}: empty`,
  ).toEqual([]);
  expect(
    [...cells].filter(([, { holds }]) => !holds),
    column,
  ).toEqual([]);
}
