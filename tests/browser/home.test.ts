import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allOrFirst } from '../tier.ts';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const book = builtBook();

/** Whether an element is on the screen as a whole. */
const onScreen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    });

const meanAtTheEnd = (page: Page) =>
  page
    .locator('.profile[data-metric="correlation"] .profile-reading')
    .evaluate((reading) => Number(/[\d.]+ ±/.exec(reading.textContent ?? '')?.[0].slice(0, -2)));

test.each([
  [1440, 900],
  [390, 844],
])('at %i x %i the switch, a plot and both doors are on the first screen', async (width, height) => {
  for (const path of ['', 'zh/']) {
    const { page, close } = await visit(book.browser, book.url + path, { viewport: { width, height } });
    for (const part of ['.home-door >> nth=0', '.home-door >> nth=1', '.control-segments', '.plot-frame'])
      expect(await onScreen(page, part), `${path} ${part}`).toBe(true);
    await close();
  }
});

test('the one switch cures the collapse at once, and neither worker nor GPU is woken for it', async () => {
  const { page, complaints, close } = await visit(book.browser, book.url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('worker', (worker) => asked.push(`worker ${worker.url()}`));
  const island = page.locator('#cure');
  await expect.poll(() => island.getAttribute('data-island-state'), { timeout: 30_000 }).toBe('live');
  expect(await meanAtTheEnd(page)).toBeGreaterThan(0.95);
  asked.length = 0;
  await island.getByRole('radio', { name: 'batch norm' }).evaluate((radio: HTMLInputElement) => radio.click());
  await expect.poll(() => meanAtTheEnd(page)).toBeLessThan(0.35);
  expect(await island.locator('.status').getAttribute('data-status')).toBe('preset');
  await island.getByRole('radio', { name: 'none' }).evaluate((radio: HTMLInputElement) => radio.click());
  await expect.poll(() => meanAtTheEnd(page)).toBeGreaterThan(0.95);
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('one door leads to a chapter, the other to the page for those who teach, whose every link opens a scene', async () => {
  for (const path of ['', 'zh/']) {
    const { page, close } = await visit(book.browser, book.url + path);
    const doors = await page.locator('.home-door').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(doors).toEqual([`${book.url}${path}batch-normalization-orthogonalizes/`, `${book.url}${path}teach/`]);
    await page.goto(doors[1]);
    const scenes = await page
      .locator('.scene-list a')
      .evaluateAll((links) => links.map((link) => ({ href: (link as HTMLAnchorElement).href, name: link.textContent })));
    expect(scenes.length).toBeGreaterThan(5);
    for (const { href, name } of allOrFirst(scenes.slice(0, 2))) {
      await page.goto(href);
      await expect.poll(() => page.locator('.presenter-scene').textContent(), { timeout: 10_000 }).toBe(name);
    }
    await close();
  }
}, 60_000);
