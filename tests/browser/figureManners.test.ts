import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 60_000, interval: 100 };

const book = builtBook();

const isLive = (figure: Locator) => expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
const status = (figure: Locator) => figure.locator('.status').getAttribute('data-status');
const entryOf = (figure: Locator, label: string) => figure.getByRole('textbox', { name: `${label}, exact value` });

/** Where the plots and what is below them stand within their figure. */
const layout = (figure: Locator) =>
  figure.evaluate((root) =>
    [...root.querySelectorAll('.experiment-plots, .legend li, .experiment-foot, .figure-table')].map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [left, top - root.getBoundingClientRect().top];
    }),
  );

describe('a figure', () => {
  it('holds its knobs until they work, without moving anything', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}`, {}, (fresh) =>
      fresh.route('**/presets/**', async (route) => {
        await held;
        await route.continue();
      }),
    );
    const figure = page.locator('#collapse');
    const select = figure.locator('select').first();
    expect(await select.isDisabled()).toBe(true);
    expect(await figure.getByRole('button', { name: 'Reset', exact: true }).isDisabled()).toBe(true);
    const before = await layout(figure);
    release();
    await isLive(figure);
    await expect.poll(() => select.isEnabled(), patience).toBe(true);
    expect(await layout(figure)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('hides its knobs where there are no scripts, and says why', async () => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}`, { javaScriptEnabled: false });
    const figure = page.locator('#collapse');
    expect(await figure.locator('.experiment-noscript').isVisible()).toBe(true);
    expect(await figure.locator('.experiment-knobs').isVisible()).toBe(false);
    expect(await figure.locator('.figure-actions').isVisible()).toBe(false);
    await close();
  });

  it('keeps what it refuses in its field until Escape, beside a sentence that moves nothing', async () => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}`);
    const figure = page.locator('#collapse');
    await isLive(figure);
    const before = await layout(figure);
    const depth = entryOf(figure, 'Depth');
    const given = await depth.inputValue();
    await depth.fill('');
    await depth.press('Tab');
    expect(await figure.getByRole('alert').textContent()).toBe('Depth is empty; type a whole number from 1 to 10,000.');
    await depth.fill('-3');
    await depth.press('Enter');
    expect([await depth.inputValue(), await depth.getAttribute('aria-invalid')]).toEqual(['-3', 'true']);
    expect(await layout(figure)).toEqual(before);
    await depth.press('Escape');
    expect([await depth.inputValue(), await depth.getAttribute('aria-invalid')]).toEqual([given, 'false']);
    expect(await figure.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('starts the worker when the reader comes to it, and says while it draws that the picture is an earlier one', async () => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}`);
    const figure = page.locator('#collapse');
    await isLive(figure);
    expect(page.workers()).toHaveLength(0);
    const started = page.waitForEvent('worker');
    await figure.locator('input[type=range]').first().focus();
    await started;
    expect(await status(figure)).toBe('preset');
    const before = await layout(figure);
    await page.keyboard.press('ArrowRight');
    expect(await figure.locator('.plot-edge-note').count()).toBe(3);
    expect(await layout(figure)).toEqual(before);
    await expect.poll(() => figure.locator('.plot-edge-note').count(), patience).toBe(0);
    await close();
  });

  it('is reached by the address that it leaves, which keeps what others hung on it', async () => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}?utm_source=x`);
    const figure = page.locator('#collapse');
    await isLive(figure);
    expect(await figure.getByRole('alert').count()).toBe(0);
    await entryOf(figure, 'Depth').fill('5');
    await entryOf(figure, 'Depth').press('Enter');
    await expect.poll(() => page.url(), patience).toMatch(/\?v=1&figure=collapse&depth=5&utm_source=x#collapse$/);
    await page.goto(`${book.url}${chapter}?figure=nosuch&depth=3`);
    expect(await page.locator('main').getByRole('alert').first().textContent()).toBe('This page has no figure nosuch.');
    await close();
  });

  it('turns the pages of a long table, and reads a plot off from its last layer', async () => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}?v=1&figure=collapse&networks=1&width=4&batch=2&depth=450`);
    const figure = page.locator('#collapse');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => status(figure), patience).toBe('done');
    await figure.getByText('The numbers', { exact: true }).click();
    const rows = figure.locator('tbody tr');
    await expect.poll(() => rows.count(), patience).toBe(200);
    const later = figure.getByRole('button', { name: 'Later layers' });
    await later.press('Enter');
    await later.press('Enter');
    expect(await rows.count()).toBe(51);
    expect(await later.isDisabled()).toBe(true);
    const probe = figure.getByRole('slider', { name: /read off/ }).first();
    await probe.press('ArrowLeft');
    expect(await probe.getAttribute('aria-valuenow')).toBe('449');
    await close();
  });
});
