import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { attributesOf } from '../../src/figures/widgets/export/markStyles.ts';
import { renderFigures } from '../gallery/renderGallery.tsx';
import { barriersOf, overflowOf } from './barriers.ts';
import { builtBook } from './builtBook.ts';
import { siteParts } from './siteParts.ts';
import { visit } from './visit.ts';

const book = builtBook();
let gallery: string;
beforeAll(async () => {
  gallery = await renderFigures(...(await siteParts(book.url)));
});

/** For what follows an event of a page on a busy machine. */
const patient = { timeout: 40_000 };

/** The page of figures, beside the built book. */
const open = (query = '') =>
  visit(book.browser, `${book.url}gallery/${query}#sizes`, { viewport: { width: 900, height: 900 }, acceptDownloads: true }, (page) =>
    page.route(/\/gallery\//, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: gallery })),
  );

const sweepOf = (page: Page): Locator => page.locator('#sizes .experiment');
const plots = (figure: Locator): Locator => figure.locator('.experiment-plots');

const isDrawn = (figure: Locator): Promise<unknown> =>
  expect.poll(() => figure.locator('.status').getAttribute('data-status'), patient).toBe('done');

/** Notes every number of points that the plot shows, from now on. */
const watchPoints = (figure: Locator): Promise<void> =>
  plots(figure).evaluate((element) => {
    const seen: number[] = [];
    const note = () => seen.push(element.querySelectorAll('.plot-point').length);
    new MutationObserver(note).observe(element, { childList: true, subtree: true });
    Object.assign(window, { seen });
  });

/** How the page draws a mark, in the attributes that a saved picture gives it. */
const styleOf = (mark: Locator): Promise<Record<string, string>> =>
  mark.evaluate((element) => {
    const hex = (colour: string): string => {
      const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
      return parts.length < 3 ? colour : `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    };
    const { fill, stroke, strokeWidth } = getComputedStyle(element);
    return { fill: hex(fill), stroke: hex(stroke), width: String(Number.parseFloat(strokeWidth.replace('calc(', ''))) };
  });

const seenPoints = (page: Page): Promise<number[]> => page.evaluate(() => (window as unknown as { seen: number[] }).seen);

test('a sweep draws its points from narrow to wide, is read off by keyboard, and has them in a table', async () => {
  const { page, complaints, close } = await open();
  const figure = sweepOf(page);
  await figure.scrollIntoViewIfNeeded();
  await watchPoints(figure);
  await isDrawn(figure);
  const seen = await seenPoints(page);
  expect(seen.every((count, k) => k === 0 || count >= seen[k - 1])).toBe(true);
  expect(new Set(seen).size).toBeGreaterThanOrEqual(3);
  expect(seen.at(-1)).toBe(4);
  expect(await figure.locator('.sweep-exponent').textContent()).toMatch(/^Measured exponent −0\.\d+ ± 0\.\d+; theory −1\/2, \d/);

  for (const name of ['plot-point', 'plot-error', 'plot-fit']) {
    const mark = figure.locator(`.profile-marks .${name}`).first();
    const saved = attributesOf((await mark.getAttribute('class'))?.split(' ') ?? []);
    expect(await styleOf(mark), name).toEqual({ fill: saved.fill, stroke: saved.stroke, width: String(saved['stroke-width']) });
  }

  const probe = figure.locator('.plot-probe');
  await probe.focus();
  await page.keyboard.press('Home');
  await expect
    .poll(() => probe.getAttribute('aria-valuetext'), patient)
    .toMatch(/^width 16: 0\.\d+ ± 0\.\d+ · theory 0\.290 · \d+\.\d standard errors (above|below) theory/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => probe.getAttribute('aria-valuetext'), patient).toMatch(/^width 32: /);

  await figure.locator('.figure-table:not(.figure-backend) summary').click();
  await expect.poll(() => figure.locator('table').isVisible(), patient).toBe(true);
  expect(await figure.locator('tbody tr').count()).toBe(4);
  expect(await figure.locator('tbody tr').first().textContent()).toMatch(/^16\d+120\.\d+/);
  await expect.poll(() => figure.locator('.visually-hidden[aria-live]').textContent(), patient).toContain('Measured exponent');

  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => overflowOf(page), patient).toBe(0);
  expect(await barriersOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a turned knob ends the run, and the points of the new networks take the place of the old', async () => {
  const { page, complaints, close } = await open('?v=1&figure=sizes&depth=150&networks=40');
  const figure = sweepOf(page);
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => plots(figure).getAttribute('data-points'), patient).not.toBe('0');
  await figure.locator('select').first().selectOption('batch');
  await expect.poll(() => plots(figure).getAttribute('data-points'), patient).toMatch(/[01]/);
  await figure.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(() => figure.locator('.experiment-short').textContent(), patient).toContain('uncentred · 16–128 × 32');
  await figure.locator('select').first().selectOption('batch');
  await expect.poll(() => figure.locator('.experiment-short').textContent(), patient).toContain('batch norm · 16–128');
  await isDrawn(figure);
  await expect.poll(() => plots(figure).getAttribute('data-asked'), patient).toBe(await plots(figure).getAttribute('data-pictured'));
  const exponent = Number(await figure.locator('.profile').getAttribute('data-exponent'));
  expect(exponent).toBeGreaterThan(-0.3);
  expect(await figure.locator('.sweep-exponent').textContent()).toContain('No theory for this setting.');
  expect(new URL(page.url()).searchParams.get('normalization')).toBe('batch');

  await figure.getByRole('button', { name: 'Pin', exact: true }).click();
  await expect.poll(() => figure.locator('.profile-pinned .plot-point').count(), patient).toBe(4);
  await figure.getByRole('button', { name: 'Save' }).click();
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Numbers (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('sizes-linear-batch-16to128x32-batch4-seed1-pinned.csv');
  expect(readFileSync(await file.path(), 'utf8')).toMatch(
    /\nwidth,seed,metric,level,standardError,count,theory,residual,finiteWidthTerm,pinnedLevel,pinnedError\n16,/,
  );
  expect(complaints).toEqual([]);
  await close();
});
