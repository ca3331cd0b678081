import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/build/commands.mjs';
import { launchWithoutGpu } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl, visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 60_000, interval: 100 };

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchWithoutGpu(), serveSite('/a/b/')]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

/** Brings every figure of a page to life, and says how many there are. */
async function wakeAll(page: Page): Promise<number> {
  const islands = await page.locator('[data-island]').all();
  for (const island of islands) {
    await island.scrollIntoViewIfNeeded();
    await expect.poll(() => island.getAttribute('data-island-state'), patience).toBe('live');
  }
  return islands.length;
}

describe.each([
  ['', 'en', 'zh-Hans', 'Signal at Depth', /Effective rank/],
  ['zh/', 'zh-Hans', 'en', '深处的信号', /有效秩/],
])('the book at "%s"', (folder, lang, other, title, word) => {
  test(`is in ${lang}, with a link to ${other}, and its figures with it`, async () => {
    for (const path of ['', chapter]) {
      const { page, complaints, close } = await visit(browser, `${site.url}${folder}${path}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.title()).toContain(title);
      expect(await page.locator('.language-switch a').getAttribute('lang')).toBe(other);
      expect(await page.locator('.language-switch a').getAttribute('hreflang')).toBe(other);
      const figures = await wakeAll(page);
      if (path === chapter) {
        expect(figures).toBeGreaterThan(0);
        expect(await page.locator('.experiment').first().textContent()).toMatch(word);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test('loads the catalogue of its language alone', async () => {
    const asked: string[] = [];
    const { page, close } = await visit(browser, `${site.url}${folder}${chapter}`, {}, async (fresh) => {
      fresh.on('request', (request) => asked.push(request.url()));
    });
    await wakeAll(page);
    const catalogues = asked.flatMap((url) => url.match(/catalogue-of-(\w+)-/)?.[1] ?? []);
    expect(catalogues).toEqual([folder === '' ? 'en' : 'zh']);
    await close();
  });
});

test('the switch leads to the same page, and takes along what the reader set', async () => {
  const query = 'v=1&figure=collapse&networks=2&width=32&depth=12&batch=8';
  const { page, complaints, close } = await visit(browser, `${site.url}${chapter}?${query}#collapse`);
  await page.locator('.language-switch a').click();
  await page.waitForURL(`${site.url}zh/${chapter}?${query}#collapse`);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('.experiment-short').textContent(), patience).toMatch(/32 × 12 · 批大小 8/);
  await page.locator('.language-switch a').click();
  await page.waitForURL(`${site.url}${chapter}?${query}#collapse`);
  expect(complaints).toEqual([]);
  await close();
});

test('a section has the same address in both languages', async () => {
  const idsOf = async (url: string): Promise<readonly string[]> =>
    [...(await (await fetch(url)).text()).matchAll(/<h2 id="([^"]*)"/g)].map(([, id = '']) => id);
  const ids = await idsOf(`${site.url}${chapter}`);
  expect(ids.length).toBeGreaterThan(2);
  expect(await idsOf(`${site.url}zh/${chapter}`)).toEqual(ids);
});

test('the book stretched to twice its length fits a screen of 320 px, every route in every language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  const env = { ...process.env, BOOK_LANGUAGES: 'en,zh,pseudo' };
  const { ok, output } = await run('vite', ['build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'], { env });
  expect(ok, output).toBe(true);
  const stretched = await serveSite('/', folder);
  try {
    const pages = await crawl(stretched.url);
    const routes = pages.filter((url) => url.includes('/pseudo/')).length;
    expect(routes).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBe(3 * routes);
    for (const url of pages) {
      const { page, complaints, close } = await visit(browser, url, { viewport: { width: 320, height: 800 } });
      await wakeAll(page);
      const wide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const beyond = [...document.querySelectorAll('body *')].filter(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        );
        return scrollWidth === clientWidth ? [] : beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
      });
      expect(wide, url).toEqual([]);
      if (url.includes('/pseudo/')) expect(await page.locator('h1').textContent()).toMatch(/^⟦.*⟧$/);
      // Nobody translates into this language: the text is the English one, marked as such, and the figures in it are not.
      if (url.endsWith(`/pseudo/${chapter}`)) {
        expect(await page.locator('.untranslated').textContent()).toMatch(/^⟦/);
        expect(await page.locator('article').getAttribute('lang')).toBe('en');
        expect(await page.locator('[data-island]').first().getAttribute('lang')).toBe('en-XA');
      }
      expect(complaints, url).toEqual([]);
      await close();
    }
  } finally {
    await stretched.close();
    rmSync(folder, { recursive: true });
  }
}, 180_000);
