import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../src/build/budget/limits.ts';
import { weighVisit } from '../../src/build/budget/weighVisit.ts';
import { launchBrowser } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl } from './visit.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

test('every page arrives within its budget, and its text stays where it is', async () => {
  const pages = await crawl(site.url);
  for (const url of pages) {
    const { total, fonts, fontFiles, shift } = await weighVisit(browser, url);
    expect(fontFiles, url).toBeGreaterThan(0);
    expect(fonts, url).toBeLessThanOrEqual(limits.fonts);
    expect(total, url).toBeLessThanOrEqual(limits.total);
    expect(shift, url).toBeLessThanOrEqual(limits.shift);
  }
  expect(pages.length).toBeGreaterThanOrEqual(2);
}, 180_000);
