import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriersOf, overflowOf } from './barriers.ts';
import { visit } from './visit.ts';

const widths = [320, 390, 768, 1440];
const patience = { timeout: 30_000 };

export const isTranslated = (url: string): boolean => url.includes('/zh/');

/** Brings every figure of an open page to life; returns how many there are. */
async function wakeFigures(page: Page): Promise<number> {
  const islands = await page.locator('[data-island]').all();
  for (const island of islands) {
    await island.scrollIntoViewIfNeeded();
    await expect.poll(() => island.getAttribute('data-island-state'), patience).toBe('live');
    expect(await island.locator('svg').count()).toBeGreaterThan(0);
  }
  return islands.length;
}

/** Opens a page: it has its title and one heading, asks no other host, complains of nothing, and fits all screens; where `live`, all its figures come to life. Returns their number. */
export async function expectSound(browser: Browser, url: string, live: boolean): Promise<number> {
  const { page, complaints, close } = await visit(browser, url, { colorScheme: 'light' });
  expect(await page.locator('h1').count(), url).toBe(1);
  expect(await page.title(), url).toMatch(/Signal at Depth|深处的信号/);
  await page.waitForLoadState('networkidle');
  const figures = live ? await wakeFigures(page) : 0;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowOf(page), `${url} at ${width} px`).toBe(0);
  }
  expect(complaints, url).toEqual([]);
  await close();
  return figures;
}

/** Opens a page on a phone: it has no serious barrier. */
export async function expectNoBarrier(browser: Browser, url: string): Promise<void> {
  const { page, close } = await visit(browser, url, { colorScheme: 'light', viewport: { width: 390, height: 800 } });
  await page.waitForLoadState('networkidle');
  expect(await barriersOf(page), url).toEqual([]);
  await close();
}

/** Opens a page whose first pictures do not arrive: its figures come to life all the same. */
export async function expectLifeWithoutPresets(browser: Browser, url: string): Promise<void> {
  const { page, complaints, close } = await visit(browser, url, {}, (opened) => opened.route('**/presets/*', (route) => route.abort()));
  await wakeFigures(page);
  // The browser itself notes each request that failed; nothing else may complain.
  const others = complaints.filter((complaint) => !complaint.includes('Failed to load resource'));
  expect(others, url).toEqual([]);
  await close();
}

/** Opens a page without JavaScript: its text is there. */
export async function expectTextWithoutScripts(browser: Browser, url: string): Promise<void> {
  const { page, close } = await visit(browser, url, { javaScriptEnabled: false });
  expect((await page.locator('main').textContent())?.length ?? 0, url).toBeGreaterThan(200);
  await close();
}

/** Follows every link of these pages within the site; returns how many there are. */
export async function expectLiveLinks(site: string, pages: readonly string[]): Promise<number> {
  let links = 0;
  const answers = new Map<string, Promise<{ status: number; text: string }>>();
  const fetched = async (address: string) => {
    const response = await fetch(address);
    return { status: response.status, text: await response.text() };
  };
  for (const url of pages) {
    const html = await (await fetch(url)).text();
    for (const [, attribute, href = ''] of html.matchAll(/<[^>]+ (href|src)="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), url);
      if (!target.href.startsWith(site)) continue;
      const address = target.href.slice(0, target.href.length - target.hash.length);
      const answer = answers.get(address) ?? fetched(address);
      answers.set(address, answer);
      const { status, text } = await answer;
      expect(status, `${attribute} ${href} in ${url}`).toBe(200);
      if (target.hash !== '') expect(text, `${href} in ${url}`).toContain(`id="${decodeURIComponent(target.hash.slice(1))}"`);
      links++;
    }
  }
  return links;
}
