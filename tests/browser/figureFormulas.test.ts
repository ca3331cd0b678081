import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { metrics } from '../../src/networks/metrics/index.ts';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 60_000, interval: 100 };
const katexFile = /\/katex-[^/]+\.js$/;

const book = builtBook();

/** The chapter without the worker that keeps the book, so that what is asked for is asked for by the page; `asked` fills with KaTeX's address. */
async function open(query = '', options: BrowserContextOptions = {}, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const asked: string[] = [];
  const visited = await visit(book.browser, `${book.url}${chapter}${query}`, { serviceWorkers: 'block', ...options }, async (page) => {
    page.on('request', (request) => {
      if (katexFile.test(request.url())) asked.push(request.url());
    });
    await prepare(page);
  });
  return { ...visited, asked, figure: visited.page.locator('#collapse') };
}

const isLive = async (figure: Locator) => {
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
};

/** Points at a place of the first plot, by its share of the width. */
async function point(figure: Locator, share: number): Promise<void> {
  const probe = figure.locator('.plot-probe').first();
  await probe.scrollIntoViewIfNeeded();
  const { width, height } = (await probe.boundingBox())!;
  await probe.hover({ position: { x: width * share, y: height / 2 } });
}

const layerOf = (figure: Locator) => figure.locator('.plot-probe').first().getAttribute('aria-valuenow');
const readings = (figure: Locator) => figure.locator('.profile-reading > :first-child').allTextContents();

test('without scripts the plots and knobs of a figure have their formulas, in the letters of formulas', async () => {
  const { page, figure, close } = await open('', { javaScriptEnabled: false });
  expect(await figure.locator('.profile-axis .katex').count()).toBe(3);
  expect(await figure.locator('.control-label .katex').count()).toBe(3);
  expect(await page.locator('[style]').count()).toBe(0);
  const fonts = await figure
    .locator('.profile-axis .katex-html .mathnormal')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily));
  expect(fonts.length).toBeGreaterThan(5);
  expect(new Set(fonts)).toEqual(new Set(['KaTeX_Math']));
  await close();
});

test('a figure takes the formulas of its page over as they stand, without KaTeX', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page, figure, asked, complaints, close } = await open('', {}, (fresh) =>
    fresh.route('**/presets/**', async (route) => {
      await held;
      await route.continue();
    }),
  );
  const before = await figure.locator('.formula > .katex').elementHandles();
  expect(before).toHaveLength(6);
  release();
  await isLive(figure);
  await expect.poll(() => figure.locator('select').first().isEnabled(), patience).toBe(true);
  await figure.getByRole('slider', { name: 'Depth', exact: true }).press('ArrowRight');
  await figure.getByRole('button', { name: 'Reset', exact: true }).click();
  expect(await Promise.all(before.slice(3).map((formula) => formula.evaluate(({ isConnected }) => isConnected)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(await figure.locator('.formula > .katex').count()).toBe(6);
  expect(await figure.getByRole('slider', { name: 'Mean cosine between samples: read off a layer', exact: true }).count()).toBe(1);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a plot that is read off says so as a formula: KaTeX is fetched once, sets it once, and only numbers change', async () => {
  const { figure, asked, complaints, close } = await open();
  await isLive(figure);
  expect(await readings(figure)).toEqual([1, 2, 3].map(() => expect.stringMatching(/^layer 50: /)));
  const height = await figure.evaluate((element) => element.getBoundingClientRect().height);
  await point(figure, 0.5);
  const formulas = figure.locator('.profile-reading .katex');
  await expect.poll(() => formulas.count(), patience).toBe(3);
  const first = await formulas.first().elementHandle();
  for (const share of [0.6, 0.8, 0.3]) {
    await point(figure, share);
    const layer = await layerOf(figure);
    await expect
      .poll(() => readings(figure), patience)
      .toEqual(['cos', 'erank', 'ln'].map((name) => expect.stringMatching(new RegExp(`^${name}.*H${layer}\\D.*= *−?[\\d.]+ ± [\\d.]+$`))));
  }
  expect(await first!.evaluate(({ isConnected }) => isConnected)).toBe(true);
  expect(await figure.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
  expect(asked).toHaveLength(1);
  expect(complaints).toEqual([]);
  await close();
});

test('every metric that a link asks for has its formulas', async () => {
  const ids = Object.keys(metrics);
  const { figure, asked, complaints, close } = await open(`?v=1&figure=collapse&networks=1&width=16&depth=8&batch=4&metrics=${ids.join()}`);
  await isLive(figure);
  await expect.poll(() => figure.locator('.profile-axis .katex').count(), patience).toBe(ids.length);
  await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toBe('done');
  await point(figure, 0.5);
  const layer = await layerOf(figure);
  const read = (): Promise<readonly (readonly (string | null)[])[]> =>
    figure
      .locator('.profile-reading')
      .evaluateAll((all) => all.map((one) => [...new Set([...one.querySelectorAll('.formula-slot')].map((slot) => slot.textContent))]));
  await expect.poll(read, patience).toEqual(ids.map(() => [layer]));
  expect(await figure.locator('.katex-error').count()).toBe(0);
  expect(asked).toHaveLength(1);
  expect(complaints).toEqual([]);
  await close();
});

test('where KaTeX cannot be had, plain words stay', async () => {
  const errors: string[] = [];
  const { page, figure, asked, close } = await open(
    '?v=1&figure=collapse&networks=1&width=16&depth=8&batch=4&metrics=stableRank',
    {},
    async (fresh) => {
      fresh.on('pageerror', ({ message }) => errors.push(message));
      await fresh.route(katexFile, (route) => route.abort());
    },
  );
  await isLive(figure);
  await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toBe('done');
  expect(await figure.locator('.profile-axis').textContent()).toBe('‖H‖² / s₁² in samples');
  for (const share of [0.5, 0.9]) {
    await point(figure, share);
    await page.waitForTimeout(300);
    expect(await readings(figure)).toEqual([expect.stringMatching(new RegExp(`^layer ${await layerOf(figure)}: [\\d.]+$`))]);
  }
  expect(asked).toHaveLength(1);
  expect(errors).toEqual([]);
  await close();
});
