import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const small = 'v=1&figure=collapse&networks=3&width=16&depth=8&batch=4&backend=reference';
const patience = { timeout: 60_000, interval: 100 };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const book = builtBook();

/** A live figure whose picture is finished. */
async function openFigure(query = small, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const visited = await visit(book.browser, `${book.url}${chapter}?${query}`, { viewport: { width: 1280, height: 900 } }, prepare);
  const figure = visited.page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
  await isFinished(figure);
  return { ...visited, figure };
}

const isFinished = (figure: Locator) =>
  expect
    .poll(
      async () => [await figure.locator('.status').getAttribute('data-status'), await figure.locator('[data-stale="true"]').count()],
      patience,
    )
    .toEqual([expect.stringMatching(/done|preset/), 0]);
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const shortLine = (figure: Locator) => figure.locator('.experiment-short').textContent();
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
const dataOf = (paths: string) => [...paths.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);

async function save(page: Page, figure: Locator, form: string): Promise<Download> {
  await button(figure, 'Save').press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: form }).press('Enter')]);
  return download;
}

/** Where the parts of a figure stand within it. */
const layout = (figure: Locator) =>
  figure.evaluate((root) =>
    [...root.querySelectorAll('.experiment-plots, .profile-note, .legend li, .figure-actions *, .figure-table')].map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [left, top - root.getBoundingClientRect().top];
    }),
  );

describe('undo and redo', () => {
  it('go back and forth by the keys while the focus is in the figure, and leave what is being typed alone', async () => {
    const { page, figure, close } = await openFigure();
    const first = await shortLine(figure);
    expect(await button(figure, 'Redo').getAttribute('aria-disabled')).toBe('true');
    await figure.locator('.experiment-knobs input[type=range]').first().focus();
    for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');
    const second = await shortLine(figure);
    expect(second).not.toBe(first);
    await page.keyboard.press('Control+z');
    expect(await shortLine(figure)).toBe(first);
    await page.keyboard.press('Control+Shift+z');
    expect(await shortLine(figure)).toBe(second);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    expect(await shortLine(figure)).toBe(second);
    const seed = figure.getByRole('textbox', { name: 'Seed' });
    await seed.fill('77');
    await page.keyboard.press('Control+z');
    expect(await shortLine(figure)).toBe(second);
    await button(figure, 'Undo').click();
    await button(figure, 'Undo').press('Control+y');
    expect(await button(figure, 'Undo').evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('the seed is typed exactly, and what is no seed is refused', async () => {
    const { figure, close } = await openFigure();
    const seed = figure.getByRole('textbox', { name: 'Seed' });
    await seed.fill('4294967296');
    await seed.press('Enter');
    expect(await figure.getByRole('alert').textContent()).toMatch(/4294967296 is not allowed.*0 to 4,294,967,295/);
    await seed.fill('4294967295');
    await seed.press('Enter');
    expect(await shortLine(figure)).toMatch(/seed 4294967295$/);
    await button(figure, 'Deal other networks').click();
    expect(await seed.inputValue()).toBe('0');
    await close();
  });
});

describe('a pinned run', () => {
  it('stays, dotted and named, beside the next one; nothing moves when it comes and goes', async () => {
    const { page, figure, complaints, close } = await openFigure();
    const before = await layout(figure);
    await button(figure, 'Pin').click();
    expect(await layout(figure)).toEqual(before);
    const kept = dataOf(await figure.locator('.experiment-plots').innerHTML());
    await figure.locator('.experiment-knobs select').first().selectOption('batch');
    await isFinished(figure);
    expect(await figure.locator('path.plot-pinned').count()).toBe(3);
    expect(await figure.locator('.legend-pinned').textContent()).toBe('pinned: no normalization');
    expect(await figure.locator('.plot-label-pinned').first().textContent()).toBe('pinned: no normalization');
    expect(kept).toContain(await figure.locator('path.plot-pinned').first().getAttribute('d'));
    expect(
      await figure
        .locator('path.plot-pinned')
        .first()
        .evaluate((path) => getComputedStyle(path).strokeDasharray),
    ).not.toBe(await page.evaluate(() => getComputedStyle(document.querySelector('.legend-theory, .plot-theory')!).strokeDasharray));
    await figure.getByText('The numbers', { exact: true }).click();
    expect(await figure.getByRole('columnheader', { name: 'pinned mean' }).count()).toBe(3);
    await button(figure, 'Unpin').click();
    expect(await figure.locator('path.plot-pinned, .plot-label-pinned').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('what is saved', () => {
  it('is one SVG that stands by itself, the same as the command line draws, in light colours on a dark page', async () => {
    const { page, figure, close } = await openFigure(`${small}&theme=dark`);
    const download = await save(page, figure, 'Picture (SVG)');
    expect(download.suggestedFilename()).toBe('collapse-relu-16x8-batch4-seed1.svg');
    const svg = await textOf(download);
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const texts = ['parsererror', 'title', 'desc', 'metadata'].map((name) => parsed.querySelector(name)?.textContent);
      return { texts, fill: parsed.querySelector('rect')?.getAttribute('fill') };
    }, svg);
    expect(read.texts[0]).toBeUndefined();
    expect(read.texts[1]).toBe(await figure.locator('.experiment-title').textContent());
    expect(read.texts[2]).toMatch(/^For ReLU · no normalization · 16 × 8 .* the mean cosine goes from/);
    expect(JSON.parse(read.texts[3]!)).toMatchObject({ spec: { seed: 1, networks: 3 }, link: expect.stringContaining('width=16') });
    expect(read.fill).toBe('#ffffff');
    expect(svg).not.toMatch(/var\(|light-dark/);

    const words = 'networks 3 width 16 depth 8 batch 4 normalization none'.split(' ').map((word, k) => (k % 2 === 0 ? `--${word}` : word));
    const drawn = execFileSync('npm', ['run', '--silent', 'sample', '--', ...words, '--format', 'svg'], { encoding: 'utf8' });
    expect(dataOf(svg).length).toBeGreaterThan(20);
    expect(dataOf(drawn)).toEqual(dataOf(svg));
    await close();
  });

  it('looks as on the page', async () => {
    const { page, figure, close } = await openFigure(
      'v=1&figure=collapse&normalization=batch&depth=4&networks=3&width=16&batch=4&metrics=correlation,angle,gradientNorm&observables=gram,spectrum,angle',
    );
    await button(figure, 'Pin').click();
    await button(figure, 'Deal other networks').click();
    await isFinished(figure);
    const svg = await textOf(await save(page, figure, 'Picture (SVG)'));
    const unlike = await page.evaluate((text) => {
      const host = document.body.appendChild(document.createElement('div'));
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true));
      const marks = 'path[class], line[class], rect[class], circle[class], text, tspan[class]';
      const keyOf = (element: Element) =>
        `${element.tagName} ${element.getAttribute('class')} in ${element.closest('g[class]')?.getAttribute('class')}`;
      const styleOf = (element: Element): string => {
        const style = getComputedStyle(element);
        const halo = element.matches('.plot-label, .dial-dot');
        // The colours of cosines have as many strengths as steps.
        const graded = element.matches('.heat-cells, .heat-key');
        const { fillOpacity, strokeWidth, strokeDasharray, strokeLinecap, strokeOpacity, fontSize, fontStyle } = style;
        // A line has no inside.
        const fill = element.matches('line') ? '' : style.fill;
        const drawn =
          style.stroke === 'none'
            ? []
            : [strokeWidth.replace(/calc\((.*)\)/, '$1'), strokeDasharray, strokeLinecap, graded ? '' : strokeOpacity];
        const worded = element.matches('text, tspan') ? [fontSize, fontStyle] : [];
        return [halo ? '' : style.stroke, fill, graded ? '' : fillOpacity, ...drawn, ...worded].join(' ');
      };
      const saved = new Map([...shadow.querySelectorAll(marks)].map((element) => [keyOf(element), styleOf(element)]));
      const shown = [...document.querySelectorAll(`#collapse .plot-frame :is(${marks})`)];
      const looked = shown.filter((element) => saved.has(keyOf(element)));
      return {
        looked: new Set(looked.map(keyOf)).size,
        found: looked
          .filter((element) => saved.get(keyOf(element)) !== styleOf(element))
          .map((element) => [keyOf(element), styleOf(element), saved.get(keyOf(element))]),
      };
    }, svg);
    expect(unlike.found).toEqual([]);
    expect(unlike.looked).toBeGreaterThanOrEqual(30);
    await close();
  });

  it('is a PNG twice as large as the SVG, and not blank', async () => {
    const { page, figure, close } = await openFigure();
    const svg = await textOf(await save(page, figure, 'Picture (SVG)'));
    const [width, height] = svg
      .match(/width="(\d+)" height="(\d+)"/)!
      .slice(1)
      .map(Number);
    const png = readFileSync(await (await save(page, figure, 'Picture (PNG)')).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
    const colours = await page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
      },
      [...png],
    );
    expect(colours).toBeGreaterThan(50);
    await close();
  });

  it('is the table as CSV, with what it is of above', async () => {
    const { page, figure, close } = await openFigure();
    const download = await save(page, figure, 'Numbers (CSV)');
    expect(download.suggestedFilename()).toMatch(/^collapse-.*\.csv$/);
    const lines = (await textOf(download)).trimEnd().split('\n');
    const head = lines.filter((line) => line.startsWith('# '));
    expect(head.join('\n')).toMatch(/settings: .*width=16.*\n# seed: 1\n[\s\S]*link: http.*width=16/);
    const [columns, ...rows] = lines.slice(head.length).map((line) => line.split(','));
    expect(columns).toEqual(['layer', 'metric', 'mean', 'std', 'count', 'theory', 'q5', 'q25', 'q50', 'q75', 'q95']);
    const means = rows.filter(([, metric]) => metric === 'correlation').map(([, , mean]) => Number(mean));
    await figure.getByText('The numbers', { exact: true }).click();
    const shown = await figure.locator('tbody tr td:nth-child(2)').allTextContents();
    expect(means).toHaveLength(9);
    const numbers = shown.map((text) => Number(text.replace('−', '-').replace(/×10(.*)/, '')));
    for (const [k, mean] of means.entries()) if (!shown[k].includes('×')) expect(numbers[k]).toBeCloseTo(mean, 2);
    await close();
  });

  it('Escape closes the list and gives the focus back', async () => {
    const { page, figure, close } = await openFigure();
    await button(figure, 'Save').press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Picture (SVG)');
    await page.keyboard.press('Escape');
    expect(await figure.getByRole('button', { name: 'Picture (SVG)' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
    await close();
  });
});

describe.each(['light', 'dark', 'projector'])('for everybody, %s', (theme) => {
  it('no barrier with a pinned run, the list open, and the window filled', async () => {
    const { page, figure, complaints, close } = await openFigure(`${small}&theme=${theme}`, (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false })),
    );
    await button(figure, 'Pin').click();
    await button(figure, 'Deal other networks').click();
    await isFinished(figure);
    await button(figure, 'Full screen').click();
    await button(figure, 'Save').click();
    await page.evaluate(axeSource);
    const { violations, passes } = (await page.evaluate("axe.run('#collapse')")) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    const tooSmall = await figure.locator(':is(.figure-actions, .figure-view) :is(button, input)').evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .map((target) => [target.outerHTML, target.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => Math.min(width, height) < 24)
        .map(([html]) => html),
    );
    expect(tooSmall).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a figure that fills', () => {
  const box = (figure: Locator) =>
    figure.locator('.experiment').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width: innerWidth - width, height: innerHeight - height };
    });
  const whole = { left: 0, top: 0, width: 0, height: 0 };
  const plotHeight = (figure: Locator) =>
    figure
      .locator('.plot-frame')
      .first()
      .evaluate((plot) => plot.getBoundingClientRect().height);

  it('the screen, and gives it back', async () => {
    const { page, figure, close } = await openFigure();
    const full = button(figure, 'Full screen');
    expect(await full.getAttribute('aria-pressed')).toBe('false');
    await full.click();
    await expect.poll(() => full.getAttribute('aria-pressed'), patience).toBe('true');
    expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('experiment');
    expect(await box(figure)).toEqual(whole);
    await full.click();
    await expect.poll(() => full.getAttribute('aria-pressed'), patience).toBe('false');
    await close();
  });

  it('the window where there is no way to the screen; Escape leaves, and the page is where it was', async () => {
    const { page, figure, close } = await openFigure(small, (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false })),
    );
    await page.setViewportSize({ width: 1280, height: 1200 });
    const [before, scroll] = [await plotHeight(figure), await page.evaluate(() => scrollY)];
    await button(figure, 'Full screen').press('Enter');
    expect(await box(figure)).toEqual(whole);
    await expect.poll(() => plotHeight(figure), patience).toBeGreaterThan(before + 100);
    expect(await page.getByRole('link').first().isVisible()).toBe(false);
    await button(figure, 'Save').press('Enter');
    await page.keyboard.press('Escape');
    expect(await button(figure, 'Full screen').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await button(figure, 'Full screen').getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => page.evaluate(() => scrollY), patience).toBe(scroll);
    await close();
  });
});
