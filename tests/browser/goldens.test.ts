import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPinnedBrowser } from '../../src/build/browser/launch.ts';
import { figureStructure } from '../gallery/figureStructure.ts';
import { comparePicture, compareText, digestOfGoldens, goldenNames, latestReason } from '../gallery/goldens.ts';
import { renderFigures } from '../gallery/renderGallery.tsx';
import { type ServedSite, serveSite } from './serve.ts';
import { siteParts } from './siteParts.ts';
import { visit } from './visit.ts';

// RECORD_GOLDENS=1 RECORD_GOLDENS_BECAUSE="the legend names the theory" npm test -- tests/browser/goldens writes them anew, with the reason.

const themes = ['light', 'dark', 'projector'] as const;
/** Screens as high as the highest figure: one that is higher than its screen is laid out twice for its picture. */
const screens = { desk: { width: 1280, height: 2000 }, phone: { width: 390, height: 3600 } } as const;

/** What moves by itself, or says how long the machine took. */
const restless =
  '.experiment-drawn, .status { visibility: hidden !important; } * { animation: none !important; transition: none !important; }';

let browser: Browser;
let site: ServedSite;
let body: string;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchPinnedBrowser(), serveSite()]);
  body = await renderFigures(...(await siteParts(site.url)));
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

/** Scrolls to every figure until it shows what it was asked for; returns their ids. */
async function finishFigures(page: Page): Promise<readonly string[]> {
  const ids = await page.locator('[data-island]').evaluateAll((islands) => islands.map(({ id }) => id));
  for (const id of ids) {
    const figure = page.locator(`#${id}`);
    await figure.scrollIntoViewIfNeeded();
    const state = () =>
      figure.evaluate((element) => [
        (element as HTMLElement).dataset.islandState,
        element.querySelector('.status')?.getAttribute('data-status') ?? 'none',
        element.querySelectorAll('[data-stale="true"]').length,
      ]);
    await expect
      .poll(state, { timeout: 60_000, interval: 100, message: id })
      .toEqual(['live', expect.stringMatching(/done|preset|none/), 0]);
  }
  return ids;
}

/** Hides what stands before the page wherever it is scrolled to. */
function hideWhatFloats(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *'))
    if (getComputedStyle(element).position === 'fixed') element.style.visibility = 'hidden';
}

test('every figure looks as it did, in every theme, on a desk and on a phone', async () => {
  const { page, complaints, close } = await visit(
    browser,
    `${site.url}gallery/`,
    { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
    (opened) => opened.route('**/gallery/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body })),
  );
  const ids = await finishFigures(page);
  await page.addStyleTag({ content: restless });
  const wrong: string[] = [];
  const drawn = { pictures: new Set<string>(), structures: new Set<string>() };
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await page.evaluate(hideWhatFloats);
    for (const theme of themes) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      for (const id of ids) {
        const figure = page.locator(`#${id} figure`).first();
        await figure.scrollIntoViewIfNeeded();
        const structure = `${(await figure.evaluate(figureStructure)).join('\n')}\n`;
        // The same in every theme.
        drawn.structures.add(`${id}.${screen}`);
        wrong.push(...[compareText(`${id}.${screen}`, structure)].filter((one) => one !== undefined));
        drawn.pictures.add(`${id}.${screen}.${theme}`);
        const picture = await figure.screenshot({ animations: 'disabled' });
        wrong.push(...[comparePicture(`${id}.${screen}.${theme}`, picture)].filter((one) => one !== undefined));
      }
    }
  }
  console.log(`${drawn.pictures.size} pictures and ${drawn.structures.size} structures of ${ids.length} figures compared.`);
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
  // No golden of a figure that is gone, and none missing: nothing is skipped.
  expect(goldenNames('.png')).toEqual([...drawn.pictures].sort());
  expect(goldenNames('.txt')).toEqual([...drawn.structures].sort());
  await close();
}, 600_000);

test('the latest change of the goldens has a reason', () => {
  const { digest, reason } = latestReason();
  expect(digest).toBe(digestOfGoldens());
  expect(reason.length).toBeGreaterThan(10);
});
