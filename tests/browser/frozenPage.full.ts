import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { midRun, settled } from './midRun.ts';

const book = builtBook();

test('a page that the browser froze goes on where it was', async () => {
  const { page, complaints, close, read } = await midRun(book, 'width=64&depth=40&batch=8&networks=150&backend=wasm');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expect.poll(() => read('status'), settled).toBe('done');
  expect(await read('drawn')).toBe('150');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
