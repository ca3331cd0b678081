import { expect } from 'vitest';
import type { BuiltBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
export const settled = { timeout: 60_000 };

/** A figure whose first networks are drawn and whose last are not. */
export async function midRun(book: BuiltBook, query: string) {
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}?v=1&figure=collapse&${query}`);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  const status = figure.locator('.status');
  const read = (name: string): Promise<string | null> => status.getAttribute(`data-${name}`);
  await expect.poll(async () => Number(await read('drawn')), settled).toBeGreaterThan(0);
  return { page, complaints, close, figure, read };
}
