import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { button, openFigure, patience, small } from './openFigure.ts';
import { visit } from './visit.ts';

const book = builtBook();

/** Another page on another origin, with something in its body; what it says of itself comes from the browser alone. */
async function servePage(body: string) {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Host</title><body>${body}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

describe('what a figure offers to be shared', () => {
  it('is on the page only once it is asked for: its exact address, a code that says the same, and code to embed it', async () => {
    const { page, figure, complaints, close } = await openFigure(book);
    expect(await page.locator('.share').count()).toBe(0);
    await button(figure, 'Share').click();
    const dialog = page.getByRole('dialog');
    const address = await dialog.getByRole('textbox').inputValue();
    expect(address.replace(/[?].*#/, '#')).toBe(`${book.url}batch-normalization-orthogonalizes/#collapse`);
    for (const pair of small.split('&')) expect(new URL(address).search).toContain(pair);

    await dialog.getByRole('radio', { name: 'QR code' }).check();
    // As a camera would see it: the pixels of the picture on the page.
    const pixels = await dialog.locator('.share-code-picture').evaluate(async (svg) => {
      const side = 400;
      const copy = svg.cloneNode(true) as SVGElement;
      for (const [name, value] of [
        ['xmlns', 'http://www.w3.org/2000/svg'],
        ['width', `${side}`],
        ['height', `${side}`],
      ])
        copy.setAttribute(name, value);
      for (const path of copy.querySelectorAll('path'))
        path.setAttribute('fill', getComputedStyle(svg.querySelector(`path[d="${path.getAttribute('d')}"]`)!).fill);
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
      await image.decode();
      const context = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, side, side).data];
    });
    expect(decodeQR({ width: 400, height: 400, data: new Uint8Array(pixels) })).toBe(address);

    await dialog.getByRole('radio', { name: 'Report a problem' }).check();
    await expect.poll(() => dialog.getByRole('textbox').inputValue(), patience).toContain('Version: ');
    expect(await dialog.getByRole('textbox').inputValue()).toContain(address);
    await page.keyboard.press('Escape');
    expect(await page.locator('.share').count()).toBe(0);
    expect(await button(figure, 'Share').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the code in another page', () => {
  it('shows the figure alone, locked and hidden as it was asked for, and is as high as it is; strangers are not heard', async () => {
    const { page, figure, close } = await openFigure(book);
    await button(figure, 'Share').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Embed' }).check();
    await dialog.getByRole('group', { name: 'Depth', exact: true }).getByRole('radio', { name: 'Locked' }).check();
    await dialog.getByRole('group', { name: 'Activation', exact: true }).getByRole('radio', { name: 'Hidden' }).check();
    await dialog.getByRole('checkbox', { name: 'Title' }).uncheck();
    const code = await dialog.getByRole('textbox').inputValue();
    await close();

    const stranger = `<iframe data-signal-at-depth id="stranger" srcdoc="<script>parent.postMessage({ type: 'signal-at-depth:height', figure: 'collapse', height: 77 }, '*')</script>"></iframe>`;
    const host = await servePage(`${code.replace('height="', 'height="123" data-first="')}${stranger}`);
    const visited = await visit(book.browser, host.url, { viewport: { width: 1000, height: 900 } });
    const outer = visited.page.locator('iframe').first();
    const inner = visited.page.frameLocator('iframe').first();
    const alone = inner.locator('#collapse');
    const height = () => outer.evaluate((frame) => frame.getBoundingClientRect().height);
    await expect.poll(() => alone.getAttribute('data-island-state'), patience).toBe('live');
    await expect.poll(height, patience).toBeGreaterThan(400);
    const inside = () =>
      inner
        .locator('html')
        .evaluate((html) => ({ height: Math.ceil(html.getBoundingClientRect().height), excess: html.scrollWidth - innerWidth }));
    await expect.poll(async () => (await height()) - (await inside()).height, patience).toBe(0);
    expect((await inside()).excess).toBeLessThanOrEqual(0);
    expect(await visited.page.locator('#stranger').getAttribute('height')).toBeNull();
    expect(await alone.locator('[data-knob="depth"] input[type="range"]').isDisabled()).toBe(true);
    expect(await alone.locator('[data-knob="depth"]').textContent()).toContain('Locked by whoever embedded this figure');
    expect(await alone.locator('[data-knob="width"] input[type="range"]').isEnabled()).toBe(true);
    expect(await alone.locator('[data-knob="activation"]').isVisible()).toBe(false);
    expect(await alone.locator('.experiment-title').isVisible()).toBe(false);
    expect(
      await inner
        .locator('.book-header, .prose p, .section-list')
        .evaluateAll((all) => all.filter((one) => !one.closest('#collapse') && one.checkVisibility()).length),
    ).toBe(0);

    // Opening the numbers makes it higher, and the theme is the host's to say.
    const before = await height();
    await alone.getByText('The numbers', { exact: true }).click();
    await expect.poll(height, patience).toBeGreaterThan(before + 50);
    await outer.evaluate((frame) =>
      (frame as HTMLIFrameElement).contentWindow?.postMessage({ type: 'signal-at-depth:theme', theme: 'dark' }, '*'),
    );
    await expect.poll(() => inner.locator('html').getAttribute('data-theme'), patience).toBe('dark');

    // Turned, it leads into the book as it is now.
    await alone.locator('[data-knob="width"] input[type="text"]').fill('24');
    await alone.locator('[data-knob="width"] input[type="text"]').press('Enter');
    await inner.locator('.embed-credit a').hover();
    const way = new URL((await inner.locator('.embed-credit a').getAttribute('href')) ?? '');
    expect(way.searchParams.get('width')).toBe('24');
    for (const key of ['embed', 'hide', 'lock']) expect(way.searchParams.has(key), key).toBe(false);
    await alone.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => alone.locator('[data-knob="width"] input[type="text"]').inputValue(), patience).toBe('16');
    await visited.close();
    host.close();
  });

  it('says what is wrong with its address, and what is allowed; on a narrow telephone, too', async () => {
    const chapter = `${book.url}batch-normalization-orthogonalizes/`;
    const options = { viewport: { width: 320, height: 600 } };
    const wrong = await visit(book.browser, `${chapter}?${small}&embed=collapse&hide=colour&lock=tau`, options);
    const alert = wrong.page.locator('.embed-problems');
    await expect.poll(() => alert.textContent(), patience).toMatch(/hide=colour.*title, caption, actions, normalization.*lock=tau/s);
    expect(await wrong.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(wrong.complaints).toEqual([]);
    await wrong.close();
    const missing = await visit(book.browser, `${chapter}?embed=nothing`, options);
    await expect.poll(() => missing.page.locator('.embed-problems').textContent(), patience).toMatch(/nothing.*collapse/s);
    await missing.close();
  });
});
