import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allOrFirst, isFull } from '../tier.ts';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 60_000, interval: 100 };
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const book = builtBook();

const open = (options: BrowserContextOptions = {}, address = chapter) => visit(book.browser, `${book.url}${address}`, options);
/** The share of digits in a handwritten pair's cosine: one layer, so that drawing takes a moment. */
const cheap = (page: Page) => page.locator('.claim[value="0.69"]');
const panelOf = (page: Page) => page.locator('#claim-panel');
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('the keyboard opens a number, measures it at a seed, reads the verdict, and comes back', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open();
  const number = cheap(page);
  expect(await number.getAttribute('aria-label')).toMatch(/^0\.69, a measurement/);
  await number.scrollIntoViewIfNeeded();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => panelOf(page).isVisible(), patience).toBe(true);
  expect(await focusedText(page)).toBe('Measure it here');
  const facts = await panelOf(page).textContent();
  expect(facts).toContain('at layer 0 the mean cosine is 0.69');
  expect(facts).toContain('handwritten digits');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect.poll(() => panelOf(page).locator('.claim-verdict').textContent(), patience).toBe('It holds.');
  expect(await panelOf(page).textContent()).toMatch(/Here0\.6\d{3} ± 0\.00\d\d 200 networks, seed \d*7, on the CPU/);
  expect(await panelOf(page).locator('progress').isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => panelOf(page).count()).toBe(0);
  expect(await focusedText(page)).toBe('0.69');
  expect(complaints).toEqual([]);
  await close();
});

test('a run can be cancelled, a press outside closes the panel, and a second press on the number too', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open();
  const number = page.locator('.claim').first();
  await number.click();
  const button = panelOf(page).locator('button');
  await button.click();
  await expect.poll(() => button.textContent(), patience).toBe('Cancel');
  await button.click();
  expect(await button.textContent()).toBe('Measure it here');
  expect(await panelOf(page).locator('.claim-verdict').textContent()).toBe('');
  await number.click();
  await expect.poll(() => panelOf(page).count()).toBe(0);
  await number.click();
  await expect.poll(() => panelOf(page).isVisible()).toBe(true);
  await page.locator('h1').click();
  await expect.poll(() => panelOf(page).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test.each(
  allOrFirst([
    ['dark', 390, 'zh/'],
    ['light', 390, ''],
    ['light', 768, ''],
  ] as const),
)('the panel has no serious barrier and fits: %s, %i px', async (colorScheme, width, language) => {
  const { page, close } = await open({ colorScheme, viewport: { width, height: 800 } }, `${language}${chapter}`);
  const number = page.locator('.claim').first();
  await number.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const line = (): Promise<readonly number[]> =>
    number.evaluate((element) => {
      const [own, around] = [element, element.closest('p') ?? element].map((one) => one.getBoundingClientRect());
      return [own.x, own.width, own.height, own.y - around.y, around.width, around.height].map((length) => Math.round(10 * length));
    });
  const [before, scrolled] = [await line(), await page.evaluate(() => scrollY)];
  await number.click();
  await expect.poll(() => panelOf(page).isVisible(), patience).toBe(true);
  const box = await panelOf(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect(await line()).toEqual(before);
  expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(400);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate(isFull ? 'axe.run()' : 'axe.run("#claim-panel")')) as AxeResults;
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
  await close();
});

test('on a projector the panel opens, keeps its keys to itself, and Escape closes it alone', async () => {
  const { page, close } = await open({ viewport: { width: 1280, height: 720 } }, `${chapter}?projector=1&stop=3`);
  await page.locator('.predict summary').first().click();
  const number = page.locator('.predict .claim').first();
  await number.focus();
  await page.keyboard.press(' ');
  await expect.poll(() => panelOf(page).isVisible(), patience).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect.poll(() => panelOf(page).count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-presenting')).not.toBeNull();
  expect(await number.isVisible()).toBe(true);
  await close();
});

test('without JavaScript a number is text with a title', async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  const number = cheap(page);
  expect(await number.getAttribute('role')).toBeNull();
  expect(await number.getAttribute('title')).toMatch(/^Measured: the mean over 200 networks/);
  await close();
});
