import type { DataTable } from '../../../networks/dataTable.ts';

/** A reader's table as CSV, a sample a row, every digit kept. */
export function csvOfTable({ samples, dimension, values }: DataTable): string {
  const rows = Array.from({ length: samples }, (_, row) => values.subarray(row * dimension, (row + 1) * dimension).join(','));
  return `${rows.join('\n')}\n`;
}
