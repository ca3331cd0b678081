import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { batchNormFacts, batchNormRows } from './notes/batchNormRows.ts';
import { isometryFacts, isometryTables, isometryVerification } from './notes/isometryRows.ts';
import type { NotesRow } from './notes/notesRow.ts';

const tables: readonly (readonly [name: string, rows: readonly NotesRow[], count: number])[] = [
  ['batch norm, section 6', batchNormRows, 41],
  ['batch norm, W', batchNormFacts, 23],
  ['isometry, sections 4 to 7', isometryTables, 11],
  ['isometry, W', isometryFacts, 20],
  ['isometry, section 10', isometryVerification, 19],
];

const contents = new Map<string, Promise<string>>();
const textOf = (file: string): Promise<string> => {
  const found = contents.get(file) ?? readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  contents.set(file, found);
  return found;
};

test.each(tables)('every row of the notes has its place in our tests, or a reason why it has none: %s', async (name, rows, count) => {
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map(({ row }) => row)).size).toBe(count);
  if (name.startsWith('batch norm')) expect(rows.map(({ row }) => Number(row.replace('W', '')))).toEqual(rows.map((_, k) => k + 1));
  for (const { row, at = [], missing } of rows) {
    expect(at.length > 0 || missing !== undefined, row).toBe(true);
    for (const [file, text] of at) expect(await textOf(file), `${row}: ${file} says “${text}”`).toContain(text);
  }
  const held = rows.filter(({ at }) => at !== undefined).length;
  const reasons = rows.flatMap(({ row, missing }) => (missing === undefined ? [] : [`  ${row}: ${missing}`]));
  console.log(`${name}: ${held} of ${count} rows are held; not, or not wholly:\n${reasons.join('\n')}`);
  expect(held).toBeGreaterThanOrEqual(0.8 * count);
});

test('most rows are held', () => {
  const rows = tables.flatMap(([, of]) => of);
  expect(rows.length).toBe(114);
  expect(rows.filter(({ at }) => at === undefined).length).toBeLessThanOrEqual(6);
});
