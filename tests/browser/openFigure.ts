import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BuiltBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
export const patience = { timeout: 60_000, interval: 100 };

/** The link of a small picture. */
export const small = 'v=1&figure=collapse&networks=3&width=16&depth=8&batch=4&backend=reference';

/** A live figure whose picture is finished. */
export async function openFigure(book: BuiltBook, query = small, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const visited = await visit(book.browser, `${book.url}${chapter}?${query}`, { viewport: { width: 1280, height: 900 } }, prepare);
  const figure = visited.page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
  await isFinished(figure);
  return { ...visited, figure };
}

/** Waits until a figure shows what it was asked for. */
export const isFinished = (figure: Locator) =>
  expect
    .poll(
      async () => [await figure.locator('.status').getAttribute('data-status'), await figure.locator('[data-stale="true"]').count()],
      patience,
    )
    .toEqual([expect.stringMatching(/done|preset/), 0]);

/** A button of a figure, by its exact name. */
export const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });

/** The data of all paths in some markup. */
export const dataOf = (paths: string) => [...paths.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
