import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { launchBrowser } from './launch.ts';

const book = builtBook(launchBrowser);

test('the browser of the tests has WebGL 2 with float targets in a worker', async () => {
  const page = await book.browser.newPage();
  await page.goto(book.url);
  const found = await page.evaluate(() => {
    const source = `
      const gl = new OffscreenCanvas(4, 4).getContext('webgl2');
      postMessage({ webgl2: gl !== null, float: gl?.getExtension('EXT_color_buffer_float') != null });`;
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    return new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
  });
  expect(found).toEqual({ webgl2: true, float: true });
  await page.close();
});
