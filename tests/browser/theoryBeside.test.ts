import { expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { openFigure, patience, small } from './openFigure.ts';

const book = builtBook();

it('a strip below a plot shows the differences of its table, and reads them off', async () => {
  const { figure, complaints, close } = await openFigure(book, `${small}&normalization=batch`);
  const plot = figure.locator('.profile[data-metric="correlation"]');
  const marks = (name: string): Promise<number> =>
    plot.locator(`path.${name}`).evaluate((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0);
  await figure.locator('.figure-table > summary', { hasText: 'The numbers' }).press('Enter');
  const heads = figure.locator('.figure-table thead tr:last-child th');
  await expect.poll(() => heads.allTextContents(), patience).toContain('difference / standard error');
  const column = (await heads.allTextContents()).indexOf('difference / standard error');
  const cells = await figure.locator(`.figure-table tbody tr td:nth-child(${column + 2})`).allTextContents();
  const differences = cells.filter((text) => text !== '–').map((text) => Number(text.replace('−', '-')));
  expect(differences.length).toBeGreaterThan(4);
  expect([await marks('plot-strip-dots'), await marks('plot-strip-beyond')]).toEqual([
    differences.filter((value) => Math.abs(value) <= 6).length,
    differences.filter((value) => Math.abs(value) > 6).length,
  ]);

  const slider = plot.getByRole('slider');
  await slider.press('End');
  const last = differences[differences.length - 1];
  const said = `${Math.abs(last).toFixed(1)} standard errors ${last < 0 ? 'below' : 'above'} theory`;
  await expect.poll(() => slider.getAttribute('aria-valuetext'), patience).toContain(said);
  await expect.poll(() => plot.locator('.profile-reading-theory').textContent(), patience).toContain(said);
  expect(complaints).toEqual([]);
  await close();
});

it('what a theory asks is behind a line that a key opens', async () => {
  const { figure, complaints, close } = await openFigure(book, `${small}&normalization=batch`);
  const plot = figure.locator('.profile[data-metric="correlation"]');
  expect(await plot.locator('.theory-terms li').count()).toBe(0);
  await plot.locator('.theory-terms > summary').press('Enter');
  const items = () => plot.locator('.theory-terms li').allTextContents();
  await expect.poll(async () => (await items()).length, patience).toBeGreaterThan(2);
  // A width of 16 is too small for it.
  expect((await items()).filter((text) => text.startsWith('Not met: '))).not.toEqual([]);
  expect((await items()).at(-1)).toContain('Where it does not hold');
  await plot.locator('.theory-terms > summary').press('Enter');
  await expect.poll(items, patience).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
