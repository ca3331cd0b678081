import { beforeAll, expect, test } from 'vitest';
import { figureOf, shownIngredients } from '../gallery/ingredientsText.ts';
import { renderIngredients } from '../gallery/renderGallery.tsx';
import { barriersOf, overflowOf } from './barriers.ts';
import { builtBook } from './builtBook.ts';
import { siteParts } from './siteParts.ts';
import { visit } from './visit.ts';

const book = builtBook();
let gallery: string;
beforeAll(async () => {
  gallery = await renderIngredients(...(await siteParts(book.url)));
});

const patient = { timeout: 60_000 };

test.each([390, 1440])(
  'every ingredient has a formula and a figure that draws its networks, at %i px',
  async (width) => {
    const { page, complaints, close } = await visit(
      book.browser,
      `${book.url}gallery/`,
      { viewport: { width, height: 900 }, colorScheme: width === 390 ? 'dark' : 'light' },
      (opened) => opened.route(/\/gallery\//, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: gallery })),
    );
    expect(shownIngredients.length).toBeGreaterThanOrEqual(55);
    for (const cell of shownIngredients) {
      const figure = page.locator(`#${figureOf(cell)}`);
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patient).toBe('done');
      expect(await figure.locator('.plot-line').count(), figureOf(cell)).toBeGreaterThan(0);
    }
    expect(await page.locator('.katex-error').count()).toBe(0);
    expect(await overflowOf(page)).toBe(0);
    expect(await barriersOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    console.log(`${shownIngredients.length} ingredients drawn at ${width} px.`);
    await close();
  },
  600_000,
);
