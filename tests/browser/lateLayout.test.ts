import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allOrFirst } from '../tier.ts';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';

const book = builtBook();

const layout = (page: Page) => page.evaluate(() => document.documentElement.dataset.layout);
const height = (page: Page) => page.evaluate(() => document.querySelector('.prose')?.getBoundingClientRect().height ?? 0);
const wide = (page: Page) => page.locator('.katex-display[tabindex="0"]').count();

async function scrollThrough(page: Page): Promise<void> {
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= end; y += 700) {
    await page.evaluate(
      (top) => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollTo(0, top))))),
      y,
    );
  }
  await page.waitForTimeout(300);
}

test.each(allOrFirst([390, 1280]))(
  'at %i px text that is not laid out yet takes as much room as it will, and Tab lays it out',
  async (width) => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}`, { viewport: { width, height: 800 } });
    expect(await layout(page)).toBe('late');
    const last = page.locator('.prose > .katex-display > .katex').last();
    expect(await last.evaluate((formula) => formula.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
    const estimated = await height(page);
    await page.keyboard.press('Tab');
    expect(await layout(page)).toBeUndefined();
    await page.evaluate(() => document.fonts.ready);
    const whole = await height(page);
    expect(Math.abs(estimated / whole - 1)).toBeLessThan(0.05);
    await close();
  },
);

test('a formula wider than a phone is a stop of the keyboard as soon as it is laid out, and stays one', async () => {
  const options = { viewport: { width: 320, height: 700 } };
  const [scrolled, walked] = await Promise.all([1, 2].map(() => visit(book.browser, `${book.url}${chapter}`, options)));
  await scrollThrough(scrolled.page);
  await walked.page.keyboard.press('Tab');
  await walked.page.evaluate(() => document.fonts.ready);
  await walked.page.waitForTimeout(300);
  const all = await wide(walked.page);
  expect(all).toBeGreaterThan(0);
  expect(await wide(scrolled.page)).toBe(all);
  await Promise.all([scrolled.close(), walked.close()]);
}, 60_000);

test('a link within the page lands at its section, whatever stood above without its true height', async () => {
  const { page, close } = await visit(book.browser, `${book.url}${chapter}`, { viewport: { width: 390, height: 800 } });
  await page.locator('.section-list a').last().click();
  await page.waitForTimeout(500);
  const top = await page.locator(':target').evaluate((heading) => heading.getBoundingClientRect().top);
  const atEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  if (!atEnd) expect(Math.abs(top)).toBeLessThan(60);
  expect(top).toBeGreaterThan(-1);
  expect(top).toBeLessThan(800);
  await close();
});

test('a page that opens further down, or on a projector, is laid out at once', async () => {
  for (const address of ['#what-a-layer-does', '?projector=1']) {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}${address}`);
    expect(await layout(page), address).toBeUndefined();
    await close();
  }
  const { page, close } = await visit(book.browser, `${book.url}${chapter}`);
  await page.reload({ waitUntil: 'load' });
  expect(await layout(page)).toBeUndefined();
  await close();
});
