import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 30_000, interval: 100 };
const book = builtBook();

/** The figure of the page that came with its picture, live. */
async function openFigure(options: Parameters<typeof visit>[2] = { viewport: { width: 1280, height: 900 } }) {
  const visited = await visit(book.browser, `${book.url}${chapter}`, options);
  const figure = visited.page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
  return { ...visited, figure };
}

const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const plot = (figure: Locator) => figure.getByRole('slider', { name: /read off a layer/ }).first();
const ends = async (figure: Locator) => [
  await plot(figure).getAttribute('aria-valuemin'),
  await plot(figure).getAttribute('aria-valuemax'),
];
const said = (figure: Locator) => figure.locator('.figure-zoom-layers').textContent();
const points = (figure: Locator) =>
  figure
    .locator('path.plot-measured')
    .first()
    .evaluate((path) => path.getAttribute('d')?.match(/[ML]/g)?.length);

/** Draws over a plot from one share of its width to another. */
async function drag(page: Page, figure: Locator, from: number, to: number): Promise<void> {
  await plot(figure).scrollIntoViewIfNeeded();
  const { x, y, width } = (await plot(figure).boundingBox())!;
  await page.mouse.move(x + from * width, y + 60);
  await page.mouse.down();
  await page.mouse.move(x + to * width, y + 90, { steps: 4 });
  await page.mouse.up();
}

describe('a drag over a plot', () => {
  it('zooms all plots of the figure, says so, is saved so, and three ways lead back', async () => {
    const { page, figure, complaints, close } = await openFigure();
    await drag(page, figure, 0.3, 0.6);
    await expect.poll(() => said(figure), patience).toMatch(/^Layers \d+ to \d+ of 50$/);
    const [first, last] = (await said(figure))!.match(/\d+/g)!.map(Number);
    expect(first).toBeGreaterThan(5);
    expect(last).toBeLessThan(35);
    const shown = await figure
      .getByRole('slider', { name: /read off a layer/ })
      .evaluateAll((plots) => plots.map((one) => one.ariaValueMax));
    expect(shown).toEqual(Array(3).fill(String(last)));
    // On the way there the line is drawn many times.
    await expect.poll(() => points(figure), patience).toBe(last - first + 1);
    await button(figure, 'Save').press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: 'Picture (SVG)' }).press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(`Layers ${first} to ${last} of 50`);
    expect(new URL(page.url()).search).toBe('');

    await plot(figure).press('Escape');
    await expect.poll(() => said(figure), patience).toBe('All layers');
    await expect.poll(() => points(figure), patience).toBe(51);
    await drag(page, figure, 0.3, 0.6);
    await expect.poll(() => said(figure), patience).toMatch(/^Layers/);
    await plot(figure).dblclick({ position: { x: 100, y: 60 } });
    await expect.poll(() => said(figure), patience).toBe('All layers');
    await drag(page, figure, 0.6, 0.3);
    await expect.poll(() => said(figure), patience).toMatch(/^Layers/);
    await button(figure, 'Whole depth').click();
    await expect.poll(() => said(figure), patience).toBe('All layers');
    expect(await button(figure, 'Undo').getAttribute('aria-disabled')).toBe('true');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is not needed: keys do the same where the focus is, and the read-out stays on what is shown', async () => {
    const { page, figure, close } = await openFigure({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await plot(figure).press('Home');
    await page.keyboard.press('+');
    expect(await ends(figure)).toEqual(['0', '25']);
    await page.keyboard.press('End');
    await page.keyboard.press('+');
    expect(await ends(figure)).toEqual(['13', '25']);
    expect(await plot(figure).getAttribute('aria-valuetext')).toMatch(/^layer 25: /);
    // Nothing moves by itself.
    expect(await points(figure)).toBe(13);
    await page.keyboard.press('ArrowRight');
    expect(await plot(figure).getAttribute('aria-valuenow')).toBe('25');
    await page.keyboard.press('-');
    expect(await ends(figure)).toEqual(['7', '31']);
    await page.keyboard.press('0');
    expect(await ends(figure)).toEqual(['0', '50']);
    await close();
  });

  it('with a finger reads off, and the buttons zoom around what was read', async () => {
    const { page, figure, close } = await openFigure({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await plot(figure).scrollIntoViewIfNeeded();
    const { width } = (await plot(figure).boundingBox())!;
    await plot(figure).tap({ position: { x: width - 12, y: 80 } });
    await expect.poll(() => plot(figure).getAttribute('aria-valuetext'), patience).toMatch(/^layer (49|50): /);
    expect(await ends(figure)).toEqual(['0', '50']);
    await button(figure, 'Zoom in').tap();
    await expect.poll(() => ends(figure), patience).toEqual(['25', '50']);
    await button(figure, 'Zoom out').tap();
    await expect.poll(() => ends(figure), patience).toEqual(['0', '50']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await close();
  });
});

it('medians are shown at once, of the networks that are there, and the link says so', async () => {
  const { page, figure, complaints, close } = await openFigure();
  const bands = () => figure.locator('.profile').first().locator('path.plot-band').count();
  expect(await bands()).toBe(1);
  await figure.getByRole('radio', { name: 'medians' }).check({ force: true });
  await expect.poll(bands, patience).toBe(2);
  expect(await figure.locator('.status').getAttribute('data-status')).toBe('preset');
  expect(await figure.locator('.legend').textContent()).toContain('median of 32 networksthe middle 50% of themthe middle 90% of them');
  await expect.poll(() => new URL(page.url()).search, patience).toBe('?v=1&figure=collapse&summary=median');
  await button(figure, 'Undo').click();
  await expect.poll(bands, patience).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

it('the presets of a figure are the scenes of its page: one step each, and the one that stands is marked', async () => {
  const { page, figure, complaints, close } = await openFigure();
  const names = await page
    .locator('.scene[data-figure="collapse"]')
    .evaluateAll((scenes) => scenes.map((one) => (one as HTMLElement).dataset.scene));
  expect(names.length).toBeGreaterThan(2);
  await button(figure, 'Presets').press('Enter');
  const items = figure.locator('[popover]:popover-open button');
  await expect.poll(() => items.allTextContents(), patience).toEqual(names);
  const current = figure.locator('[aria-current="true"]');
  expect(await current.allTextContents()).toEqual([names[0]]);
  await items.nth(1).press('Enter');
  await expect.poll(() => figure.locator('.experiment-short').textContent(), patience).toContain('batch norm');
  expect(await current.allTextContents()).toEqual([names[1]]);
  await button(figure, 'Undo').click();
  await expect.poll(() => current.allTextContents(), patience).toEqual([names[0]]);
  expect(complaints).toEqual([]);
  await close();
});
