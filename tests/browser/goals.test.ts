import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 90_000, interval: 200 };

const book = builtBook();

const exercise = (page: Page): Locator => page.locator('#gentle-gradient');
const check = (page: Page) => exercise(page).locator('[data-goal-check]').click();
const verdict = (page: Page): Promise<string | null> => exercise(page).locator('.claim-verdict').textContent();

test('a goal says what it holds, is missed as the figure stands, and is reached when its knobs are turned', {
  timeout: 300_000,
}, async () => {
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}`);
  await exercise(page).scrollIntoViewIfNeeded();
  await check(page);
  await expect.poll(() => verdict(page), patience).toBe('Not checked: the goal asks for “Normalization: batch norm”.');
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
  await figure.getByLabel('Normalization', { exact: true }).selectOption('batch');
  await figure.getByLabel('Activation', { exact: true }).selectOption('sigmoid');
  await exercise(page).scrollIntoViewIfNeeded();
  await check(page);
  await expect.poll(() => verdict(page), patience).toBe('Not reached.');
  expect(await exercise(page).locator('.goal-result').textContent()).toMatch(/effective rank2\.\d\d ± 0\.0\d .*sigmoid · batch norm/);
  await figure.scrollIntoViewIfNeeded();
  await figure.getByLabel('Activation', { exact: true }).selectOption('linear');
  await exercise(page).scrollIntoViewIfNeeded();
  await check(page);
  await expect.poll(() => verdict(page), patience).toBe('Reached.');
  expect(await exercise(page).locator('.goal-result').textContent()).toMatch(
    /linear · batch norm.*4 networks at each of the fresh seeds \d+ · \d+ · \d+/,
  );
  expect(complaints).toEqual([]);
  await close();
});

test('who skips a goal gets its solution', async () => {
  const { page, close } = await visit(book.browser, `${book.url}zh/${chapter}`, { viewport: { width: 390, height: 800 } });
  await exercise(page).locator('[data-goal-skip]').click();
  await expect.poll(() => exercise(page).locator('.fold-solution').getAttribute('open'), patience).not.toBeNull();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await close();
});
