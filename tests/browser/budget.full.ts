import { expect, test } from 'vitest';
import { limits } from '../../src/build/budget/limits.ts';
import { weighVisit } from '../../src/build/budget/weighVisit.ts';
import { builtBook } from './builtBook.ts';
import { crawl } from './visit.ts';

const book = builtBook();

test('every page arrives within its budget, and its text stays where it is', async () => {
  const pages = await crawl(book.url);
  for (const url of pages) {
    const { total, fonts, fontFiles, shift } = await weighVisit(book.browser, url);
    expect(fontFiles, url).toBeGreaterThan(0);
    expect(fonts, url).toBeLessThanOrEqual(limits.fonts);
    expect(total, url).toBeLessThanOrEqual(limits.total);
    expect(shift, url).toBeLessThanOrEqual(limits.shift);
  }
  expect(pages.length).toBeGreaterThanOrEqual(2);
}, 180_000);
