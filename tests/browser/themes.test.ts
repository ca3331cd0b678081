import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allOrFirst, isFull } from '../tier.ts';
import { barriersOf } from './barriers.ts';
import { sharedBrowser } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl, visit } from './visit.ts';

const chapterPath = 'batch-normalization-orthogonalizes/';

let browser: Browser;
let site: ServedSite;
let pages: readonly string[];
beforeAll(async () => {
  [browser, site] = await Promise.all([sharedBrowser(), serveSite()]);
  pages = await crawl(site.url);
});
afterAll(async () => {
  await site?.close();
});

const themeOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.theme);

// Every page in every theme: themesOfEveryPage.full.ts.
test('a projected page has no serious barrier', async () => {
  const { page, close } = await visit(browser, `${site.url}${chapterPath}?projector=1&stop=1`, { viewport: { width: 1280, height: 720 } });
  for (const stop of allOrFirst([1, 2, 3])) {
    await expect.poll(() => page.url()).toContain(`stop=${stop}`);
    expect(await barriersOf(page), String(stop)).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
  await close();
}, 120_000);

describe('the theme switch', () => {
  const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('changes the page, is remembered on every page, and gives way to the system', async () => {
    const { page, close } = await visit(browser, site.url, { colorScheme: 'light' });
    const light = await paper(page);
    const choice = page.locator('.theme-switch select');
    await choice.selectOption('dark');
    expect(await paper(page)).not.toBe(light);
    for (const url of pages.filter((_, k) => isFull || k % 8 === 0)) {
      await page.goto(url);
      expect(await themeOf(page), url).toBe('dark');
      expect(await choice.inputValue(), url).toBe('dark');
    }
    await choice.selectOption('system');
    expect(await themeOf(page)).toBeUndefined();
    expect(await paper(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).not.toBe(light);
    await close();
  });

  test('is set before the first paint: by a script that the browser waits for', async () => {
    for (const url of pages) {
      const head = (await (await fetch(url)).text()).split('</head>')[0];
      expect(head, url).toMatch(/<script src="[^"]*beforePaint\.js"><\/script>/);
      expect(head.indexOf('beforePaint.js'), url).toBeLessThan(head.indexOf('rel="stylesheet"'));
    }
  });

  test.each(allOrFirst(['"{', 'sepia', '']))('shrugs at a memory of %j', async (kept) => {
    const { page, complaints, close } = await visit(browser, site.url, {}, (fresh) =>
      fresh.addInitScript((text) => localStorage.setItem('theme', text), kept),
    );
    expect(await themeOf(page)).toBeUndefined();
    expect(await page.locator('.theme-switch select').inputValue()).toBe('system');
    expect(complaints).toEqual([]);
    await close();
  });

  test('works where nothing can be remembered', async () => {
    const { page, complaints, close } = await visit(browser, site.url, {}, (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
    );
    await page.locator('.theme-switch select').selectOption('dark');
    expect(await themeOf(page)).toBe('dark');
    expect(complaints).toEqual([]);
    await close();
  });
});

test('forced colours leave the lines of a figure apart: a link, a text, dashes', async () => {
  const { page, close } = await visit(browser, site.url + chapterPath, { forcedColors: 'active' });
  const strokes = await page.evaluate(() => {
    const look = (selector: string): string => {
      const { stroke, strokeDasharray } = getComputedStyle(document.querySelector(selector)!);
      return `${stroke} ${strokeDasharray}`;
    };
    return ['.plot-measured.plot-forward', '.plot-measured.plot-backward', '.plot-theory'].map(look);
  });
  expect(new Set(strokes).size).toBe(3);
  await close();
});

test('reduced motion leaves nothing that moves', async () => {
  const { page, close } = await visit(browser, site.url + chapterPath, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({ transitionDuration, animationDuration }) =>
          [transitionDuration, animationDuration].some((time) => Number.parseFloat(time) > 0.01),
        ).length,
  );
  expect(moving).toBe(0);
  await close();
});
