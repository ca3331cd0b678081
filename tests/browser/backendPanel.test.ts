import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';

const book = builtBook(launchBrowser);

test('the panel says where a picture was calculated and why not elsewhere, and moves it to another place', async () => {
  const query = '?v=1&figure=collapse&width=32&depth=12&batch=8&networks=2&method=explicit';
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}${query}`);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  const status = figure.locator('.status');
  await expect.poll(() => status.getAttribute('data-status'), { timeout: 30_000 }).toBe('done');
  const panel = figure.locator('.figure-backend');
  await panel.locator('summary').click();
  const words = await panel.textContent();
  expect(words).toContain('This picture was calculated on the');
  // The renderer of the tests is a program, and the panel names it.
  expect(words).toMatch(/Not on the GPU: .*software.*SwiftShader/is);
  expect(await status.getAttribute('data-backend')).toBe('simd');
  const other = 'wasm';
  await panel.getByRole('combobox', { name: 'Calculated by' }).selectOption(other);
  await expect.poll(() => status.getAttribute('data-backend'), { timeout: 30_000 }).toBe(other);
  await expect.poll(() => new URL(page.url()).searchParams.get('backend')).toBe(other);
  expect(complaints).toEqual([]);
  await close();
}, 60_000);

test('one press draws what was drawn in law with its weights, and back, and the link says so', async () => {
  const query = '?v=1&figure=collapse&width=32&depth=12&batch=8&networks=2&method=law';
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}${query}`);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  const status = figure.locator('.status');
  const drawnBy = async () => [await status.getAttribute('data-status'), await status.getAttribute('data-method')];
  await expect.poll(drawnBy, { timeout: 30_000 }).toEqual(['done', 'law']);
  await figure.getByRole('button', { name: 'Draw the weights', exact: true }).press('Enter');
  await expect.poll(drawnBy, { timeout: 30_000 }).toEqual(['done', 'explicit']);
  await expect.poll(() => new URL(page.url()).searchParams.get('method')).toBe('explicit');
  await figure.getByRole('button', { name: 'Draw in law', exact: true }).press('Enter');
  await expect.poll(drawnBy, { timeout: 30_000 }).toEqual(['done', 'law']);
  expect(await status.textContent()).toContain('exact in law');
  expect(complaints).toEqual([]);
  await close();
}, 60_000);
