import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithoutGpu } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl, visit } from './visit.ts';

let browser: Browser;
let site: ServedSite;
let pages: readonly string[];
beforeAll(async () => {
  [browser, site] = await Promise.all([launchWithoutGpu(), serveSite()]);
  pages = await crawl(site.url);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

test('every page can be printed, from every theme', async () => {
  for (const url of pages) {
    const { page, close } = await visit(browser, `${url}?theme=dark`, { colorScheme: 'dark' });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, url).toBeGreaterThan(0);
    await close();
  }
  expect(pages.length).toBeGreaterThanOrEqual(2);
}, 120_000);

test('on paper all text is dark, nothing asks to be turned, all is unfolded, answers stay folded, and a figure says where it lives', async () => {
  for (const url of pages) {
    const { page, close } = await visit(browser, `${url}?theme=dark`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const folded = await page.locator('main details:not([open])').count();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const { texts, pale, tools } = await page.evaluate(() => {
      const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
      const worded = seen.filter(({ childNodes }) =>
        [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
      );
      const brightness = (element: Element): number => {
        const { color, fill } = getComputedStyle(element);
        const [red = 0, green = 0, blue = 0] = (element instanceof SVGElement ? fill : color).match(/[\d.]+/g)?.map(Number) ?? [];
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
      };
      const pale = worded.filter((element) => !element.closest('.experiment svg') && brightness(element) > 0.45);
      return {
        texts: worded.length,
        pale: pale.map(({ outerHTML }) => outerHTML.slice(0, 120)),
        tools: seen
          .filter((element) => element.matches('button, select, input, .book-header, .status'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    });
    expect(texts, url).toBeGreaterThan(5);
    expect(pale, url).toEqual([]);
    expect(tools, url).toEqual([]);
    expect(await page.locator('main details:not([open], .figure-table, .theory-terms, .fold-answers)').count(), url).toBe(0);
    for (const answers of await page.locator('.fold-answers').all()) expect(await answers.isVisible(), url).toBe(false);
    const addresses = await page.locator('.print-address').allTextContents();
    expect(addresses.length, url).toBe(await page.locator('[data-island]').count());
    for (const address of addresses) expect(address).toContain(new URL(url).pathname);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print-address').count()).toBe(0);
    expect(await page.locator('main details:not([open])').count()).toBe(folded);
    await close();
  }
}, 120_000);
