import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { launchBrowser } from './launch.ts';
import { midRun, settled } from './midRun.ts';

const chapter = 'batch-normalization-orthogonalizes/';

const book = builtBook(launchBrowser);

test('when the GPU process dies under a run, the figure ends on the CPU and says so, here and on the next page, until it is told to try again', async () => {
  const { page, complaints, close, figure, read } = await midRun(book, 'width=64&depth=30&batch=8&networks=160&backend=webgl');
  // The first picture, which counts networks too, may still be there.
  await expect.poll(async () => [await read('status'), await read('backend')], settled).toEqual(['running', 'webgl']);
  const devtools = await book.browser.newBrowserCDPSession();
  await devtools.send('Browser.crashGpuProcess').catch(() => {});
  await expect.poll(() => read('status'), settled).toBe('done');
  // The law takes over, which does not miss the WebGPU that this browser has no adapter for.
  expect([await read('backend'), await read('drawn'), await read('passed-over')]).toEqual(['simd', '160', 'webgl:failed']);
  await figure.locator('.figure-backend summary').click();
  expect(await figure.locator('.figure-backend').textContent()).toMatch(/the GPU failed\. .*context lost/);

  await page.reload();
  await expect.poll(() => read('status'), settled).toBe('done');
  expect([await read('backend'), await read('passed-over')]).toEqual(['simd', 'webgl:failed']);
  await figure.locator('.figure-backend summary').click();
  await figure.getByRole('button', { name: 'Try again what failed' }).click();
  await expect.poll(() => read('backend'), settled).toBe('webgl');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test('the choice of a backend is kept for the next page, and a link that names one has its way', async () => {
  const { page, complaints, close, figure, read } = await midRun(book, 'width=32&depth=12&batch=8&networks=2');
  await figure.locator('.figure-backend summary').click();
  await figure.locator('.figure-backend').getByRole('combobox', { name: 'Calculated by' }).selectOption('reference');
  await expect.poll(() => read('backend'), settled).toBe('reference');
  await page.goto(`${book.url}${chapter}?v=1&figure=collapse&depth=13`);
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => read('status'), settled).toBe('done');
  expect(await read('backend')).toBe('reference');
  await page.goto(`${book.url}${chapter}?v=1&figure=collapse&depth=13&backend=wasm`);
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => read('backend'), settled).toBe('wasm');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
