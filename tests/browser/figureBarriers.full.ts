import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { button, isFinished, openFigure, patience, small } from './openFigure.ts';
import { visit } from './visit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chapter = 'batch-normalization-orthogonalizes/';
/** A small figure of pictures, drawn in a moment. */
const pictures = 'v=1&figure=gram&observables=gram,angle&depth=6&width=24&batch=4&networks=3&backend=reference&metrics=angle';

const book = builtBook();

it('pictures are no serious barrier and not too wide in the dark theme', async () => {
  for (const width of [390, 1440]) {
    const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}?${pictures}`, {
      colorScheme: 'dark',
      viewport: { width, height: 900 },
    });
    const figure = page.locator('#gram');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
    await isFinished(figure);
    await page.locator('#spectrum').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('#spectrum').getAttribute('data-island-state'), patience).toBe('live');
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('.figure-table > summary').last().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.evaluate(axeSource);
    for (const id of ['gram', 'spectrum']) {
      const { violations, passes } = (await page.evaluate(`axe.run('#${id}')`)) as AxeResults;
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    }
    expect(complaints).toEqual([]);
    await close();
  }
});

describe.each(['light', 'dark', 'projector'])('for everybody, %s', (theme) => {
  it('no barrier with a pinned run, the list open, and the window filled', async () => {
    const { page, figure, complaints, close } = await openFigure(book, `${small}&theme=${theme}`, (fresh) =>
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
