import type { Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const patience = { timeout: 30_000, interval: 50 };
const book = builtBook();

/** Says how many cores the machine has, in the worker, before its own script. */
const cores = (count: number) => `Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${count} });`;

/** A figure's curves, drawn by as many workers as some number of cores allows, and how many those were. */
async function drawnOn(count: number) {
  const link = `${book.url}batch-normalization-orthogonalizes/?v=1&figure=collapse&width=48&depth=24&batch=8&networks=40&backend=reference`;
  const started: Worker[] = [];
  const { page, complaints, close } = await visit(book.browser, link, { serviceWorkers: 'block' }, (fresh) => {
    fresh.on('worker', (worker) => started.push(worker));
    return fresh.route('**/assets/entry-*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${cores(count)}\n${await response.text()}` });
    });
  });
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toBe('done');
  expect(await figure.locator('.status').getAttribute('data-drawn')).toBe('40');
  const curves = await figure.locator('path.plot-measured').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(complaints).toEqual([]);
  await close();
  return { curves, workers: started.length };
}

test('a long run on the CPU is drawn by several workers where there are cores, to the same curves', async () => {
  const [alone, together] = [await drawnOn(1), await drawnOn(3)];
  expect([alone.workers, together.workers]).toEqual([1, 2]);
  expect(alone.curves.length).toBe(3);
  expect(together.curves).toEqual(alone.curves);
}, 60_000);
