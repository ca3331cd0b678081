import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOf, overflowOf } from './barriers.ts';
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

test.each(['light', 'dark', 'projector'])(
  'the theme %s has no serious barrier on any page, and fits 320 px',
  async (theme) => {
    for (const url of pages) {
      const options = { viewport: { width: 320, height: 800 }, colorScheme: theme === 'dark' ? 'light' : 'dark' } as const;
      const { page, complaints, close } = await visit(browser, `${url}?theme=${theme}`, options);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.dataset.theme), url).toBe(theme);
      expect(await overflowOf(page), url).toBe(0);
      expect(await barriersOf(page), url).toEqual([]);
      expect(complaints, url).toEqual([]);
      await close();
    }
    expect(pages.length).toBeGreaterThanOrEqual(2);
  },
  180_000,
);
