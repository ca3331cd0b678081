import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { button, dataOf, isFinished, openFigure, small } from './openFigure.ts';

const book = builtBook();

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

async function save(page: Page, figure: Locator, form: string): Promise<Download> {
  await button(figure, 'Save').press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: form }).press('Enter')]);
  return download;
}

describe('what is saved', () => {
  it('is one SVG that stands by itself, the same as the command line draws, in light colours on a dark page', async () => {
    const { page, figure, close } = await openFigure(book, `${small}&theme=dark`);
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
      book,
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
    const { page, figure, close } = await openFigure(book);
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
    const { page, figure, close } = await openFigure(book);
    const download = await save(page, figure, 'Numbers (CSV)');
    expect(download.suggestedFilename()).toMatch(/^collapse-.*\.csv$/);
    const lines = (await textOf(download)).trimEnd().split('\n');
    const head = lines.filter((line) => line.startsWith('# '));
    expect(head.join('\n')).toMatch(/settings: .*width=16.*\n# seed: 1\n[\s\S]*link: http.*width=16/);
    const [columns, ...rows] = lines.slice(head.length).map((line) => line.split(','));
    expect(columns).toEqual([
      'layer',
      'metric',
      'mean',
      'std',
      'count',
      'theory',
      'residual',
      'finiteWidthTerm',
      'q5',
      'q25',
      'q50',
      'q75',
      'q95',
    ]);
    const means = rows.filter(([, metric]) => metric === 'correlation').map(([, , mean]) => Number(mean));
    await figure.getByText('The numbers', { exact: true }).click();
    const shown = await figure.locator('tbody tr td:nth-child(2)').allTextContents();
    expect(means).toHaveLength(9);
    const numbers = shown.map((text) => Number(text.replace('−', '-').replace(/×10(.*)/, '')));
    for (const [k, mean] of means.entries()) if (!shown[k].includes('×')) expect(numbers[k]).toBeCloseTo(mean, 2);
    await close();
  });

  it('Escape closes the list and gives the focus back', async () => {
    const { page, figure, close } = await openFigure(book);
    await button(figure, 'Save').press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Picture (SVG)');
    await page.keyboard.press('Escape');
    expect(await figure.getByRole('button', { name: 'Picture (SVG)' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
    await close();
  });
});
