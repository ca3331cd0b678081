import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { islandLoaders } from '../../src/reader/islands/registry.ts';
import { elementNames, figureNames } from '../../src/reader/prose/elementNames.ts';
import { figuresFile, gallerySources, renderGallery } from '../gallery/renderGallery.tsx';
import { allOrFirst } from '../tier.ts';
import { sharedBrowser } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { siteParts } from './siteParts.ts';
import { visit } from './visit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: ServedSite;
let gallery: string;
beforeAll(async () => {
  [browser, site] = await Promise.all([sharedBrowser(), serveSite()]);
  gallery = await renderGallery(...(await siteParts(site.url)));
});
afterAll(async () => {
  await site?.close();
});

/** The gallery beside the built site, with its styles and scripts. */
const open = (options: BrowserContextOptions = {}, hash = '') =>
  visit(browser, `${site.url}gallery/${hash}`, options, (page) =>
    page.route('**/gallery/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: gallery })),
  );

/** Elements that stand on a live figure: the page of figures has them, and the chapters, or the Laboratory. */
const onFigures = [...figureNames, 'Check', 'Mistake', 'PaperFigures'];

test('the gallery has every element of prose, and its page of figures every kind of figure', () => {
  const [source, figures] = [gallerySources.file, figuresFile].map((file) => readFileSync(file, 'utf8'));
  expect(elementNames.filter((name) => !onFigures.includes(name) && ![source, figures].some((text) => text.includes(`<${name}`)))).toEqual(
    [],
  );
  expect(figureNames.filter((name) => !figures.includes(`<${name}`))).toEqual([]);
  expect(figureNames.length).toBe(Object.keys(islandLoaders).length);
});

test.each(allOrFirst(['dark', 'light'] as const))('no element is a serious barrier or too wide in the %s theme', async (colorScheme) => {
  for (const width of [390, 1440]) {
    const { page, complaints, close } = await open({ colorScheme, viewport: { width, height: 900 } });
    await page.locator('.fold').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
    await page.evaluate(axeSource);
    const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
    const barriers = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(barriers.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    await close();
  }
});

test('a preview opens at a pointer and at the keyboard, stays under the pointer, and closes at Escape', async () => {
  const { page, close } = await open({ viewport: { width: 900, height: 700 } });
  const preview = page.locator('.preview');
  const cite = page.locator('.prose .cite').first();
  await cite.hover();
  await expect.poll(() => preview.isVisible()).toBe(true);
  expect(await preview.textContent()).toContain('A Mean Field Theory of Batch Normalization');
  expect(await cite.getAttribute('aria-describedby')).toBe('preview');
  await preview.hover();
  await page.waitForTimeout(400);
  expect(await preview.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await preview.isVisible()).toBe(false);
  await page.mouse.move(0, 0);
  await cite.focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => preview.textContent()).toContain('nearly parallel');
  expect(await preview.isVisible()).toBe(true);
  await close();
});

test('a first tap shows the preview, a second one follows the link', async () => {
  const { page, close } = await open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const cite = page.locator('.prose .cite').first();
  await cite.tap();
  expect(await page.locator('.preview').isVisible()).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
  await cite.tap();
  expect(new URL(page.url()).hash).toBe('#reference-yang2019');
  await close();
});

test('a scene without a figure shows what stands behind its tag', async () => {
  const { page, close } = await open({ viewport: { width: 1280, height: 720 } });
  await page.keyboard.press('p');
  await page.locator('.presenter-bar').waitFor({ state: 'attached' });
  await page.keyboard.press('1');
  await expect.poll(() => page.locator('.presenter-scene').textContent()).toBe('Words for a lecture');
  const shown = await page.locator('[data-presented]').evaluateAll((elements) => elements.map(({ tagName }) => tagName));
  expect(shown).toEqual(['H2', 'BLOCKQUOTE']);
  await close();
});

test('a section’s sign copies its address', async () => {
  const { page, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.section-link').first().click();
  await expect.poll(() => page.locator('.link-copied').textContent()).toBe('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/gallery\/#statements$/);
  await close();
});

test('on paper every fold is open', async () => {
  const { page, close } = await open();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.fold-hint .fold-body').evaluate((body) => body.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  await close();
});

test('no stop of a projector shows answers, folded or not', async () => {
  const { page, close } = await open({ viewport: { width: 1280, height: 720 } });
  await page.locator('.fold-answers').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  expect(await page.locator('.fold-answers:visible').count()).toBe(2);
  await page.keyboard.press('p');
  const number = page.locator('.presenter-number');
  await expect.poll(() => number.textContent()).toMatch(/^1 \/ \d+$/);
  const stops = Number((await number.textContent())?.split('/')[1]);
  expect(stops).toBeGreaterThan(5);
  for (let stop = 1; stop <= stops; stop++) {
    await expect.poll(() => number.textContent()).toBe(`${stop} / ${stops}`);
    expect(await page.locator('.fold-answers:visible').count(), `stop ${stop}`).toBe(0);
    await page.keyboard.press('ArrowRight');
  }
  await close();
});
