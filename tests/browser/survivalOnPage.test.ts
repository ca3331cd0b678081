import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const settled = { timeout: 60_000 };

const book = builtBook(launchBrowser);

/** A figure whose first networks are drawn and whose last are not. */
async function midRun(query: string) {
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}?v=1&figure=collapse&${query}`);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  const status = figure.locator('.status');
  const read = (name: string): Promise<string | null> => status.getAttribute(`data-${name}`);
  await expect.poll(async () => Number(await read('drawn')), settled).toBeGreaterThan(0);
  return { page, complaints, close, figure, read };
}

test('when the GPU process dies under a run, the figure ends on the CPU and says so, here and on the next page, until it is told to try again', async () => {
  const { page, complaints, close, figure, read } = await midRun('width=64&depth=30&batch=8&networks=160&backend=webgl');
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

test('a page that the browser froze goes on where it was', async () => {
  const { page, complaints, close, read } = await midRun('width=64&depth=40&batch=8&networks=150&backend=wasm');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expect.poll(() => read('status'), settled).toBe('done');
  expect(await read('drawn')).toBe('150');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test('the choice of a backend is kept for the next page, and a link that names one has its way', async () => {
  const { page, complaints, close, figure, read } = await midRun('width=32&depth=12&batch=8&networks=2');
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
