import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const patience = { timeout: 30_000, interval: 100 };
const book = builtBook();

/** The text of what is on the screen and does not fit it, or lies over something else of the figure. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts = ['.experiment-head', '.experiment-knobs', '.experiment-plots', '.figure-row', '.guide-step[data-presented]'];
    const boxes = parts.flatMap((part) => [...document.querySelectorAll(`main ${part}`)].filter((one) => one.checkVisibility()));
    const frames = [...document.querySelectorAll('[data-presented] .plot-frame')].filter((one) => one.checkVisibility());
    const places = boxes.map((one) => ({ name: one.className, ...one.getBoundingClientRect().toJSON() }));
    const over = places.flatMap((one, k) =>
      places.slice(k + 1).filter((other) => other.top < one.bottom - 1 && one.top < other.bottom - 1),
    );
    const low = frames.filter((frame) => frame.getBoundingClientRect().height < 0.2 * innerHeight);
    return [...places.filter(({ top, bottom }) => top < 0 || bottom > innerHeight + 1), ...over]
      .map(({ name }) => name)
      .concat(low.map(() => 'a low plot'));
  });

const size = { viewport: { width: 1280, height: 720 } };

test('the steps of a guide walk below their figure; a key plays it, another its tones; Escape ends these before the projector', {
  timeout: 120_000,
}, async () => {
  const { page, complaints, close } = await visit(book.browser, `${book.url}batch-normalization-orthogonalizes/?projector=1#try-2`, size);
  const line = () => page.locator('#collapse .experiment-short').textContent();
  const step = () => page.locator('.guide-step:visible .guide-step-title').allTextContents();
  await expect.poll(line, patience).toContain('batch norm');
  expect(await step()).toEqual(['A narrow network']);
  await page.keyboard.press('ArrowRight');
  await expect.poll(step, patience).toEqual(['No activation']);
  // Who goes on gets what the step before asked for.
  await page.keyboard.press('ArrowRight');
  await expect.poll(line, patience).toMatch(/^linear/);
  for (const title of ['No activation', 'A narrow network', 'Other networks']) {
    await expect.poll(() => cut(page), patience).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(step, patience).toEqual([title]);
  }
  await expect.poll(() => page.locator('#collapse .profile[data-stale="true"]').count(), { ...patience, timeout: 60_000 }).toBe(0);
  await page.keyboard.press('l');
  await expect.poll(() => page.locator('#collapse .figure-row-heard').textContent(), patience).toMatch(/^layer \d/);
  expect(await cut(page)).toEqual([]);
  const starter = page.locator('#collapse [data-starts]');
  await page.keyboard.press('k');
  await expect.poll(() => page.locator('#collapse .figure-row-status').textContent(), patience).toMatch(/^Normalization .*, \d of \d/);
  expect(await starter.textContent()).toContain('Pause');
  expect(await cut(page)).toEqual([]);
  await page.keyboard.press('k');
  await expect.poll(() => starter.getAttribute('aria-label'), patience).not.toBeNull();
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('#collapse .figure-row').count()).toBe(0);
  expect(await page.locator('.presenter-bar').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.presenter-bar').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
