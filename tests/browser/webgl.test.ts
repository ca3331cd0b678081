import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

test('the browser of the tests has WebGL 2 with float targets in a worker', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
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
