import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { allOrFirst, isFull } from '../tier.ts';
import { sharedBrowser } from './launch.ts';
import { serveSite } from './serve.ts';
import { copySite } from './siteCopy.ts';
import { crawl, visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const drawing = 'v=1&figure=collapse&networks=2&width=32&depth=12&batch=8';
const patience = { timeout: 60_000, interval: 100 };

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Waits until the service worker has taken all that it keeps, and answers for the page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 60_000 });
}

describe.each(allOrFirst(['/a/b/', '/']))('the book at %s, with the network cut after one visit', (mount) => {
  test('opens every page, and a figure draws', async () => {
    const site = await serveSite(mount);
    const pages = await crawl(site.url);
    const { page, complaints, close } = await visit(browser, site.url);
    await kept(page);
    await page.context().setOffline(true);
    await site.close();
    for (const url of pages.filter((_, k) => isFull || k % 5 === 0)) {
      await page.goto(url);
      expect(await page.locator('h1').count(), url).toBe(1);
      expect(await page.evaluate(() => document.fonts.load('1em "Source Serif 4 Variable"').then(({ length }) => length)), url).toBe(1);
    }
    expect(pages.length).toBeGreaterThanOrEqual(4);
    await page.goto(`${site.url}${chapter}?${drawing}`);
    const figure = page.locator('#collapse');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toBe('done');
    expect(await figure.locator('.status').getAttribute('data-backend')).toBe('simd');
    expect(await figure.locator('.experiment-short').textContent()).toMatch(/32 × 12/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a link to a picture opens again as it is', async () => {
    const site = await serveSite(mount);
    const { page, complaints, close } = await visit(browser, `${site.url}${chapter}?${drawing}#collapse`);
    for (let time = 0; time < 2; time++) {
      await expect.poll(() => page.locator('#collapse .experiment-short').textContent(), patience).toMatch(/32 × 12/);
      await page.reload();
    }
    expect(complaints).toEqual([]);
    await close();
    await site.close();
  });

  test('an address that leads nowhere shows the way home, at any depth', async () => {
    const site = await serveSite(mount);
    for (const path of ['none', 'none/', 'none/deeper/deepest/']) {
      const { page, close } = await visit(browser, site.url + path);
      expect(await page.locator('h1').textContent()).toBe('There is no such page');
      expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Source Serif');
      await expect.poll(() => page.locator('[data-way-home]').evaluate((way) => (way as HTMLAnchorElement).href)).toBe(site.url);
      await close();
    }
    await site.close();
  });
});

test('a newer book is announced, and read when the reader reloads', async () => {
  const site = await copySite();
  const { page, close } = await visit(browser, site.url);
  await kept(page);
  expect(await page.locator('.notice').count()).toBe(0);
  site.republish('index.html', (text) => text.replace('<h1>Signal at Depth', '<h1>Second edition'));
  await page.reload();
  expect(await page.locator('h1').textContent()).toBe('Signal at Depth');
  const notice = page.getByRole('status').filter({ hasText: 'newer version' });
  await notice.getByRole('button', { name: 'Not now' }).click({ timeout: 60_000 });
  expect(await page.locator('.notice').count()).toBe(0);
  await page.reload();
  await notice.getByRole('button', { name: 'Reload' }).click({ timeout: 60_000 });
  await expect.poll(() => page.locator('h1').textContent(), patience).toBe('Second edition');
  expect(await page.locator('.notice').count()).toBe(0);
  await close();
  await site.close();
});
