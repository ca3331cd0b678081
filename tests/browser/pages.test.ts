import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { launchBrowser } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl, visit } from './visit.ts';

const widths = [320, 390, 768, 1440];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(['/', '/a/b/'])('the site served at %s', (mount) => {
  let site: ServedSite;
  let pages: readonly string[];
  beforeAll(async () => {
    site = await serveSite(mount);
    pages = await crawl(site.url);
  });
  afterAll(() => site?.close());

  test('has a home page and at least one chapter', () => {
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.some((url) => url.includes('/zh/'))).toBe(true);
  });

  test('loads every page without an error and without another host', async () => {
    for (const url of pages) {
      const { page, complaints, close } = await visit(browser, url);
      expect(await page.locator('h1').count(), url).toBe(1);
      expect(await page.title(), url).toMatch(/Signal at Depth|深处的信号/);
      await page.waitForLoadState('networkidle');
      expect(complaints, url).toEqual([]);
      await close();
    }
  });

  test('brings every figure to life', async () => {
    let figures = 0;
    for (const url of pages) {
      const { page, complaints, close } = await visit(browser, url);
      for (const island of await page.locator('[data-island]').all()) {
        await island.scrollIntoViewIfNeeded();
        await expect.poll(() => island.getAttribute('data-island-state'), { timeout: 30_000 }).toBe('live');
        figures++;
      }
      expect(complaints, url).toEqual([]);
      await close();
    }
    expect(figures).toBeGreaterThanOrEqual(1);
  });

  test('has no dead link', async () => {
    let links = 0;
    for (const url of pages) {
      const html = await (await fetch(url)).text();
      for (const [, attribute, href = ''] of html.matchAll(/<[^>]+ (href|src)="([^"]*)"/g)) {
        const target = new URL(href.replaceAll('&amp;', '&'), url);
        if (!target.href.startsWith(site.url)) continue;
        const response = await fetch(target);
        expect(response.status, `${attribute} ${href} in ${url}`).toBe(200);
        const text = await response.text();
        if (target.hash !== '') expect(text, `${href} in ${url}`).toContain(`id="${decodeURIComponent(target.hash.slice(1))}"`);
        links++;
      }
    }
    expect(links).toBeGreaterThanOrEqual(10);
  });
});

describe('every page', () => {
  let site: ServedSite;
  let pages: readonly string[];
  beforeAll(async () => {
    site = await serveSite();
    pages = await crawl(site.url);
  });
  afterAll(() => site?.close());

  test(`fits screens of ${widths.join(', ')} px`, async () => {
    for (const url of pages) {
      const { page, close } = await visit(browser, url);
      await page.waitForLoadState('networkidle');
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${url} at ${width} px`).toBe(0);
      }
      await close();
    }
  });

  test('can be read without JavaScript', async () => {
    for (const url of pages) {
      const { page, close } = await visit(browser, url, { javaScriptEnabled: false });
      expect((await page.locator('main').textContent())?.length ?? 0, url).toBeGreaterThan(200);
      await close();
    }
  });

  test('brings its figures to life when their first pictures do not arrive', async () => {
    for (const url of pages.filter((page) => !page.includes('/zh/'))) {
      const { page, complaints, close } = await visit(browser, url, {}, (page) => page.route('**/presets/*', (route) => route.abort()));
      for (const island of await page.locator('[data-island]').all()) {
        await island.scrollIntoViewIfNeeded();
        await expect.poll(() => island.getAttribute('data-island-state'), { timeout: 30_000 }).toBe('live');
        expect(await island.locator('svg').count()).toBeGreaterThan(0);
      }
      // The browser itself notes each request that failed; nothing else may complain.
      expect(
        complaints.filter((complaint) => !complaint.includes('Failed to load resource')),
        url,
      ).toEqual([]);
      await close();
    }
  });

  test('gives each element a name of its own', async () => {
    for (const url of pages) {
      const ids = [...(await (await fetch(url)).text()).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        url,
      ).toEqual([]);
    }
  });

  // In every theme and language: themesOfEveryPage.full.ts.
  test('has no serious barrier', async () => {
    for (const url of pages.filter((page) => !page.includes('/zh/'))) {
      const { page, close } = await visit(browser, url, { colorScheme: 'light', viewport: { width: 390, height: 800 } });
      await page.waitForLoadState('networkidle');
      expect(await barriersOf(page), url).toEqual([]);
      await close();
    }
  });
});
