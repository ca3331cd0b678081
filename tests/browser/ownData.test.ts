import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { isFinished, openFigure, patience, small } from './openFigure.ts';
import { visit } from './visit.ts';

const book = builtBook();

/** A table of so many samples of three values, of which some lines are other text. */
function table(samples: number, instead: Readonly<Record<number, string>> = {}): string {
  const lines = Array.from({ length: samples }, (_, k) => [1, 2, 3].map((j) => Math.sin(k * k + j).toFixed(3)).join(','));
  return lines.map((line, k) => instead[k + 1] ?? line).join('\n');
}

/** Drops a file on a figure, as a hand would. */
async function drop(page: Page, figure: Locator, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], called, { type: 'text/csv' }));
      return transfer;
    },
    [name, text],
  );
  await figure.locator('figure.experiment').dispatchEvent('dragover', { dataTransfer: files });
  await figure.locator('figure.experiment').dispatchEvent('drop', { dataTransfer: files });
}

const line = (figure: Locator) => figure.locator('.experiment-short').textContent();
const panel = (figure: Locator) => figure.getByRole('region', { name: 'Your own data as inputs' });
const press = (figure: Locator, name: RegExp) => panel(figure).getByRole('button', { name }).click();
const inputs = (figure: Locator) => figure.getByLabel('Inputs', { exact: true });

it('a table that is dropped becomes the inputs, is there after a reload, and is forgotten when the reader says so', async () => {
  const { page, figure, complaints, close } = await openFigure(book);
  await drop(page, figure, 'flowers.csv', table(12));
  await expect.poll(() => line(figure), patience).toContain('own data of 12 × 3');
  await isFinished(figure);

  // A worse table takes nothing away, and says what is wrong with it.
  await drop(page, figure, 'broken.csv', table(9, { 3: '1,2', 5: '1,abc,2' }));
  await expect.poll(() => panel(figure).getByRole('alert').textContent(), patience).toContain('Line 3 has 2 values, most lines have 3.');
  expect(await panel(figure).getByRole('alert').textContent()).toContain('Line 5, value 2: “abc” is not a number');
  expect(await line(figure)).toContain('own data of 12 × 3');
  await press(figure, /^Use the other 7 samples$/);
  await expect.poll(() => line(figure), patience).toContain('own data of 7 × 3');
  await isFinished(figure);
  await expect.poll(() => page.url(), patience).toMatch(/data=7x3-[0-9a-f]{8}/);

  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => line(figure), patience).toContain('own data of 7 × 3');
  await isFinished(figure);

  await press(figure, /^Forget this data$/);
  await expect.poll(() => line(figure), patience).toContain('Gaussian inputs');
  await expect.poll(() => panel(figure).getByText('The data is forgotten.').count(), patience).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

/** So many images of a black rectangle on white, as a hand would drop or paste them; `broken` of them is none. */
const images = (page: Page, count: number, broken = -1) =>
  page.evaluateHandle(
    async ([many, none]) => {
      const transfer = new DataTransfer();
      for (let k = 0; k < many; k++) {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [20, 20];
        const context = canvas.getContext('2d');
        context?.fillRect(k, k, 9, 7);
        const picture = await new Promise<Blob | null>((settle) => canvas.toBlob(settle));
        transfer.items.add(new File([k === none || picture === null ? 'no image' : picture], `${k}.png`, { type: 'image/png' }));
      }
      return transfer;
    },
    [count, broken] as const,
  );

it('images become inputs, dropped or pasted; too many, too few and what is none are named, and take nothing away', async () => {
  const { page, figure, complaints, close } = await openFigure(book, small.replace('batch=4', 'batch=2'));
  const dropped = async (count: number, broken?: number) =>
    figure.locator('figure.experiment').dispatchEvent('drop', { dataTransfer: await images(page, count, broken) });
  const said = () => panel(figure).getByRole('alert').textContent();
  await dropped(3);
  await expect.poll(() => line(figure), patience).toContain('own data of 3 × 256');
  await isFinished(figure);
  await dropped(3, 1);
  await expect.poll(said, patience).toContain('1.png is not an image that this browser can read.');
  await dropped(1);
  await expect.poll(said, patience).toContain('There is 1 sample; at least 2 are needed.');
  await dropped(257);
  await expect.poll(said, patience).toContain('There are 257 images; at most 256 are read.');
  expect(await line(figure)).toContain('own data of 3 × 256');

  const clipboard = await images(page, 4);
  await panel(figure).evaluate((place, clipboardData) => {
    place.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, clipboard);
  await expect.poll(() => line(figure), patience).toContain('own data of 4 × 256');
  await isFinished(figure);
  expect(complaints).toEqual([]);
  await close();
});

it('a link whose table is elsewhere says so; pasted data, or the digits, take its place', async () => {
  const query = 'v=1&figure=collapse&networks=3&width=16&depth=8&batch=4&backend=reference&inputs=own&data=150x4-1a2b3c4d';
  const { page, complaints, close } = await visit(book.browser, `${book.url}batch-normalization-orthogonalizes/?${query}`);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getByRole('alert').first().textContent(), patience).toContain('a table of 150 samples of 4 values each');
  await expect.poll(() => panel(figure).count(), patience).toBe(1);
  await panel(figure).getByLabel('Or paste a table').fill(table(6));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => line(figure), patience).toContain('own data of 6 × 3');
  await isFinished(figure);
  await inputs(figure).selectOption('digits');
  await expect.poll(() => line(figure), patience).toContain('handwritten digits');
  await isFinished(figure);
  await inputs(figure).selectOption('own');
  await expect.poll(() => line(figure), patience).toContain('own data of 6 × 3');
  expect(complaints).toEqual([]);
  await close();
});
