import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allOrFirst, isFull } from '../tier.ts';
import { builtBook } from './builtBook.ts';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const small = 'v=1&figure=collapse&networks=2&width=32&depth=12&batch=8';
const patience = { timeout: 60_000, interval: 100 };

const book = builtBook(launchBrowser);

/** The measured curves of a figure, once its picture is finished and its own. */
async function finishedCurves(figure: Locator): Promise<string[]> {
  await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toMatch(/done|preset/);
  expect(await figure.locator('.profile[data-stale="true"]').count()).toBe(0);
  return figure.locator('path.plot-measured').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}

/** Counts the draw calls of every WebGL context that a worker makes; runs in the worker, before its own script. */
function counting(): void {
  const counter = { draws: 0 };
  Object.assign(globalThis, { counter });
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const original = WebGL2RenderingContext.prototype[name] as (...args: unknown[]) => void;
    Object.assign(WebGL2RenderingContext.prototype, {
      [name](this: WebGL2RenderingContext, ...args: unknown[]) {
        counter.draws++;
        return original.apply(this, args);
      },
    });
  }
}

/** Puts the counter before the script of the page's worker; gives what it has counted so far. */
async function countDrawCalls(page: Page): Promise<() => Promise<number>> {
  await page.route('**/assets/entry-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${counting})();\n${await response.text()}` });
  });
  return () => page.workers()[0].evaluate(() => (Reflect.get(globalThis, 'counter') as { draws: number }).draws);
}

describe('the figure on WebGL', () => {
  it('draws on the GPU of the page, and every knob changes the measured curves', async () => {
    let drawCalls = async () => 0;
    const { page, complaints, close } = await visit(
      book.browser,
      `${book.url}${chapter}?${small}&backend=webgl`,
      { serviceWorkers: 'block' },
      async (fresh) => {
        drawCalls = await countDrawCalls(fresh);
      },
    );
    const figure = page.locator('#collapse');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.locator('.status').getAttribute('data-backend'), patience).toBe('webgl');
    let curves = await finishedCurves(figure);
    expect(curves.length).toBe(3);

    const status = figure.locator('.status');
    expect(await status.textContent()).toMatch(/explicit weights.*GPU \(WebGL\).*2 networks.*\d s/);
    expect(Number(await status.getAttribute('data-programs'))).toBeGreaterThan(12 * 10);
    expect(await drawCalls()).toBeGreaterThanOrEqual(Number(await status.getAttribute('data-programs')));

    let moved = 0;
    const changes = async (turn: () => Promise<unknown>, name: string) => {
      await turn();
      await expect
        .poll(async () => JSON.stringify(await finishedCurves(figure)), { ...patience, message: name })
        .not.toBe(JSON.stringify(curves));
      curves = await finishedCurves(figure);
      expect(await status.getAttribute('data-backend'), name).toBe('webgl');
      moved++;
    };
    // Each draw on an imitated GPU takes a second: of each kind of knob the first, or all.
    for (const select of allOrFirst(await figure.locator('.experiment-knobs select').all())) {
      const values = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      const now = await select.inputValue();
      const other = values.find((value) => value !== now && value !== 'nearCollinear')!;
      await changes(() => select.selectOption(other), `select ${other}`);
    }
    for (const slider of allOrFirst(await figure.locator('.experiment-knobs input[type=range]').all())) {
      await changes(
        async () => {
          await slider.focus();
          await page.keyboard.press('ArrowRight');
          await page.keyboard.press('ArrowRight');
        },
        `slider ${await slider.getAttribute('id')}`,
      );
    }
    await changes(async () => {
      const entry = page
        .getByRole('textbox', { name: 'Depth, exact value' })
        .or(page.getByRole('spinbutton', { name: 'Depth, exact value' }))
        .first();
      await entry.fill('9');
      await entry.press('Enter');
    }, 'depth typed');
    await expect.poll(() => page.url(), patience).toContain('depth=9');
    const before = page.url();
    await changes(() => figure.getByRole('button', { name: 'Deal other networks' }).click(), 'another seed');
    await expect.poll(() => page.url(), patience).not.toBe(before);
    expect(moved).toBeGreaterThanOrEqual(isFull ? 8 : 4);
    expect(complaints).toEqual([]);

    const link = page.url();
    expect(link).toContain('v=1');
    expect(link).toContain('backend=webgl');
    const again = await visit(book.browser, link);
    const copy = again.page.locator('#collapse');
    await copy.scrollIntoViewIfNeeded();
    await expect.poll(() => copy.locator('.status').getAttribute('data-backend'), patience).toBe('webgl');
    expect(await finishedCurves(copy)).toEqual(curves);
    expect(await copy.locator('.experiment-short').textContent()).toBe(await figure.locator('.experiment-short').textContent());
    await again.close();
    await close();
  }, 240_000);

  it.each(allOrFirst(['wasm', 'simd', 'reference']))('%s is forced by the link, and named', async (backend) => {
    const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}?${small}&backend=${backend}`);
    const figure = page.locator('#collapse');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.locator('.status').getAttribute('data-backend'), patience).toBe(backend);
    await finishedCurves(figure);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(
    allOrFirst([
      ['explicit', '(WebAssembly, float64; the GPU is only imitated in software here)'],
      ['auto', '(WebAssembly, float64)'],
    ]),
  )('passes a software renderer over where nobody forces it, and says so where it is missed (%s)', async (method, words) => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}?${small}&method=${method}`);
    const figure = page.locator('#collapse');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toBe('done');
    expect(await figure.locator('.status').getAttribute('data-backend')).toBe('simd');
    expect(await figure.locator('.status').textContent()).toContain(words);
    await close();
  });

  it('draws itself where its first picture is gone', async () => {
    const { page, close } = await visit(book.browser, `${book.url}${chapter}`, {}, (fresh) =>
      fresh.route('**/presets/**', (route) => route.fulfill({ status: 404 })),
    );
    const figure = page.locator('#collapse');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.locator('.status').getAttribute('data-backend'), patience).toBe('simd');
    await expect.poll(async () => Number(await figure.locator('.status').getAttribute('data-drawn')), patience).toBeGreaterThan(0);
    expect((await figure.locator('path.plot-measured').first().getAttribute('d'))!.length).toBeGreaterThan(100);
    await close();
  });

  it('survives a hostile link: a sentence says what was refused, and a picture is drawn', async () => {
    const { page, complaints, close } = await visit(
      book.browser,
      `${book.url}${chapter}?v=1&figure=collapse&depth=-3&width=1e99&activation=%3Cscript%3E&seed=%E0%A4%A`,
    );
    const figure = page.locator('#collapse');
    await figure.scrollIntoViewIfNeeded();
    await expect
      .poll(() => figure.getByRole('alert').textContent(), patience)
      .toMatch(/Depth: -3 is not allowed; a whole number from 1 to 10,000/);
    expect((await figure.locator('path.plot-measured').first().getAttribute('d'))!.length).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
    await close();
  });
});
