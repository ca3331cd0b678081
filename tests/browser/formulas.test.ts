import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { displayFormulas, inlineFormulas } from '../longChapter/formulas.ts';
import { openFormulas } from './formulaPages.ts';
import { sharedBrowser } from './launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Each letter that a reader sees in the formulas of a page, and where. */
const glyphsOf = (page: Page): Promise<readonly (readonly Glyph[])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.katex-html')].map((formula) => {
      const texts = document.createTreeWalker(formula, NodeFilter.SHOW_TEXT);
      const glyphs = [];
      for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
        for (let i = 0; i < node.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left, top } = range.getBoundingClientRect();
          if (node.data[i] !== '\u200b') glyphs.push({ text: node.data[i], x: left, y: top });
        }
      }
      return glyphs;
    }),
  );

/** The share of the ink of one picture that has none like it in the other, not even this many pixels away. */
const strayInk = (page: Page, pictures: readonly Buffer[], reach: number): Promise<number> =>
  page.evaluate(
    async ({ sources, reach }) => {
      const [one, other] = await Promise.all(
        sources.map(async (source) => {
          const bitmap = await createImageBitmap(await (await fetch(source)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (one.width !== other.width || one.height !== other.height) return 1;
      const stray = (a: ImageData, b: ImageData): number => {
        let ink = 0;
        let lost = 0;
        for (let y = reach; y < a.height - reach; y++) {
          for (let x = reach; x < a.width - reach; x++) {
            const value = a.data[4 * (y * a.width + x)];
            if (value > 128) continue;
            ink++;
            let nearest = 255;
            for (let dy = -reach; dy <= reach; dy++)
              for (let dx = -reach; dx <= reach; dx++) nearest = Math.min(nearest, b.data[4 * ((y + dy) * a.width + x + dx)]);
            if (nearest > 176) lost++;
          }
        }
        return lost / ink;
      };
      return Math.max(stray(one, other), stray(other, one));
    },
    { sources: pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`), reach },
  );

describe.each([1, 2])('at %i device pixels per pixel', (deviceScaleFactor) => {
  test('a formula from fewer boxes looks as KaTeX makes it', async () => {
    const context = await browser.newContext({ viewport: { width: 760, height: 900 }, deviceScaleFactor });
    const pages = [await context.newPage(), await context.newPage()];
    const [theirs, ours] = pages;
    await openFormulas(theirs, 'katex');
    await openFormulas(ours, 'book');
    const [expected, found] = [await glyphsOf(theirs), await glyphsOf(ours)];
    expect(found).toHaveLength(displayFormulas.length + inlineFormulas.length);
    const shifts = expected.flatMap((glyphs, formula) => {
      expect(found[formula].map(({ text }) => text)).toEqual(glyphs.map(({ text }) => text));
      return glyphs.map(({ text, x, y }, i) => {
        const by = Math.max(Math.abs(found[formula][i].x - x), Math.abs(found[formula][i].y - y));
        return { formula, text, by };
      });
    });
    expect(shifts.length).toBeGreaterThan(500);
    expect(shifts.filter(({ by }) => by > 0.1)).toEqual([]);
    const pictures = [await theirs.screenshot({ fullPage: true }), await ours.screenshot({ fullPage: true })];
    // A browser rounds where a letter stands to whole pixels, and a hair's breadth decides which.
    expect(await strayInk(await context.newPage(), pictures, deviceScaleFactor)).toBeLessThan(0.001);
    await context.close();
  });
});
