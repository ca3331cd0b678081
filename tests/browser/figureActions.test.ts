import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { button, dataOf, isFinished, openFigure, patience, small } from './openFigure.ts';

const book = builtBook();

const shortLine = (figure: Locator) => figure.locator('.experiment-short').textContent();

/** Where the parts of a figure stand within it. */
const layout = (figure: Locator) =>
  figure.evaluate((root) =>
    [...root.querySelectorAll('.experiment-plots, .profile-note, .legend li, .figure-actions *, .figure-table')].map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [left, top - root.getBoundingClientRect().top];
    }),
  );

describe('undo and redo', () => {
  it('go back and forth by the keys while the focus is in the figure, and leave what is being typed alone', async () => {
    const { page, figure, close } = await openFigure(book);
    const first = await shortLine(figure);
    expect(await button(figure, 'Redo').getAttribute('aria-disabled')).toBe('true');
    await figure.locator('.experiment-knobs input[type=range]').first().focus();
    for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');
    const second = await shortLine(figure);
    expect(second).not.toBe(first);
    await page.keyboard.press('Control+z');
    expect(await shortLine(figure)).toBe(first);
    await page.keyboard.press('Control+Shift+z');
    expect(await shortLine(figure)).toBe(second);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    expect(await shortLine(figure)).toBe(second);
    const seed = figure.getByRole('textbox', { name: 'Seed' });
    await seed.fill('77');
    await page.keyboard.press('Control+z');
    expect(await shortLine(figure)).toBe(second);
    await button(figure, 'Undo').click();
    await button(figure, 'Undo').press('Control+y');
    expect(await button(figure, 'Undo').evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('the seed is typed exactly, and what is no seed is refused', async () => {
    const { figure, close } = await openFigure(book);
    const seed = figure.getByRole('textbox', { name: 'Seed' });
    await seed.fill('4294967296');
    await seed.press('Enter');
    expect(await figure.getByRole('alert').textContent()).toMatch(/4294967296 is not allowed.*0 to 4,294,967,295/);
    await seed.fill('4294967295');
    await seed.press('Enter');
    expect(await shortLine(figure)).toMatch(/seed 4294967295$/);
    await button(figure, 'Deal other networks').click();
    expect(await seed.inputValue()).toBe('0');
    await close();
  });
});

describe('a pinned run', () => {
  it('stays, dotted and named, beside the next one; nothing moves when it comes and goes', async () => {
    const { page, figure, complaints, close } = await openFigure(book);
    const before = await layout(figure);
    await button(figure, 'Pin').click();
    expect(await layout(figure)).toEqual(before);
    const kept = dataOf(await figure.locator('.experiment-plots').innerHTML());
    await figure.locator('.experiment-knobs select').first().selectOption('batch');
    await isFinished(figure);
    expect(await figure.locator('path.plot-pinned').count()).toBe(3);
    expect(await figure.locator('.legend-pinned').textContent()).toBe('pinned: no normalization');
    expect(await figure.locator('.plot-label-pinned').first().textContent()).toBe('pinned: no normalization');
    expect(kept).toContain(await figure.locator('path.plot-pinned').first().getAttribute('d'));
    expect(
      await figure
        .locator('path.plot-pinned')
        .first()
        .evaluate((path) => getComputedStyle(path).strokeDasharray),
    ).not.toBe(await page.evaluate(() => getComputedStyle(document.querySelector('.legend-theory, .plot-theory')!).strokeDasharray));
    await figure.getByText('The numbers', { exact: true }).click();
    // The table is filled when it is open, which the browser says a moment later.
    await expect.poll(() => figure.getByRole('columnheader', { name: 'pinned mean' }).count()).toBe(3);
    await button(figure, 'Unpin').click();
    expect(await figure.locator('path.plot-pinned, .plot-label-pinned').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a figure that fills', () => {
  const box = (figure: Locator) =>
    figure.locator('.experiment').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width: innerWidth - width, height: innerHeight - height };
    });
  const whole = { left: 0, top: 0, width: 0, height: 0 };
  const plotHeight = (figure: Locator) =>
    figure
      .locator('.plot-frame')
      .first()
      .evaluate((plot) => plot.getBoundingClientRect().height);

  it('the screen, and gives it back', async () => {
    const { page, figure, close } = await openFigure(book);
    const full = button(figure, 'Full screen');
    expect(await full.getAttribute('aria-pressed')).toBe('false');
    await full.click();
    await expect.poll(() => full.getAttribute('aria-pressed'), patience).toBe('true');
    expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('experiment');
    expect(await box(figure)).toEqual(whole);
    await full.click();
    await expect.poll(() => full.getAttribute('aria-pressed'), patience).toBe('false');
    await close();
  });

  it('the window where there is no way to the screen; Escape leaves, and the page is where it was', async () => {
    const { page, figure, close } = await openFigure(book, small, (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false })),
    );
    await page.setViewportSize({ width: 1280, height: 1200 });
    const [before, scroll] = [await plotHeight(figure), await page.evaluate(() => scrollY)];
    await button(figure, 'Full screen').press('Enter');
    expect(await box(figure)).toEqual(whole);
    await expect.poll(() => plotHeight(figure), patience).toBeGreaterThan(before + 100);
    expect(await page.getByRole('link').first().isVisible()).toBe(false);
    await button(figure, 'Save').press('Enter');
    await page.keyboard.press('Escape');
    expect(await button(figure, 'Full screen').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await button(figure, 'Full screen').getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => page.evaluate(() => scrollY), patience).toBe(scroll);
    await close();
  });
});
