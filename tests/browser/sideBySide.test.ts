import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { button, patience } from './openFigure.ts';
import { visit } from './visit.ts';

const book = builtBook();
const query = 'v=1&figure=side&networks=2&width=16&depth=8&batch=4&metrics=correlation&beside=1&b.normalization=none';

test('networks side by side play through a knob and stand where they stood, are heard, have a program each, and show a part of the layers', async () => {
  const { page, complaints, close } = await visit(book.browser, `${book.url}laboratory/?${query}#side`, {
    viewport: { width: 1280, height: 900 },
  });
  const figure = page.locator('#side');
  const line = () => figure.locator('.experiment-short').textContent();
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toBe('done');
  const [before, address] = [await line(), page.url()];

  await button(figure, 'Play a knob').click();
  const row = figure.locator('.figure-row');
  await row.getByRole('button', { name: /^Play through/ }).click();
  await expect.poll(line, patience).not.toBe(before);
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await expect.poll(line, patience).toBe(before);
  expect(page.url()).toBe(address);

  await button(figure, 'Listen').click();
  const lines = row.locator('.control').first();
  await expect.poll(() => lines.textContent(), patience).toContain('B: Mean cosine');

  await expect.poll(() => button(figure, 'Code').getAttribute('aria-disabled'), patience).not.toBe('true');
  await button(figure, 'Code').click();
  const panel = page.locator('dialog.code-panel');
  const program = panel.locator('pre');
  await expect.poll(() => program.textContent(), patience).toContain('batch normalization');
  await panel.getByRole('radio', { name: 'network B' }).evaluate((radio: HTMLInputElement) => radio.click());
  await expect.poll(() => program.textContent(), patience).not.toContain('batch normalization');
  await panel.getByRole('button', { name: 'Close' }).click();

  await button(figure, 'Zoom in').click();
  await expect.poll(() => figure.locator('.figure-zoom-layers').textContent(), patience).toBe('Layers 2 to 6 of 8');
  expect(complaints).toEqual([]);
  await close();
});

test('a figure offers another network beside its own, and on a projector all knobs leave room for the plots', async () => {
  const { page, complaints, close } = await visit(book.browser, `${book.url}laboratory/?v=1&figure=bench&depth=9#bench`, {
    viewport: { width: 1280, height: 720 },
  });
  const bench = page.locator('#bench');
  await bench.scrollIntoViewIfNeeded();
  await expect.poll(() => bench.getAttribute('data-island-state'), patience).toBe('live');
  await button(bench, 'Share').click();
  const beside = await page.getByRole('link', { name: 'Put another one beside it' }).getAttribute('href');
  await page.goto(beside ?? '');
  const side = page.locator('#side');
  await side.scrollIntoViewIfNeeded();
  await expect.poll(() => side.locator('.side-cell').count(), patience).toBe(6);
  expect(await side.locator('.experiment-short').textContent()).toMatch(/^2 networks, each .*256 × 9/);

  await page.goto(`${book.url}laboratory/?v=1&figure=bench&depth=9&projector=1#bench`);
  const plot = page.locator('[data-presented] .plot-frame').first();
  await expect.poll(async () => (await plot.boundingBox())?.height ?? 0, patience).toBeGreaterThan(250);
  const foot = await plot.evaluate((element) => element.getBoundingClientRect().bottom - innerHeight);
  expect(foot).toBeLessThan(0);
  expect(complaints).toEqual([]);
  await close();
});
