import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import {
  expectLifeWithoutPresets,
  expectLiveLinks,
  expectNoBarrier,
  expectSound,
  expectTextWithoutScripts,
  isTranslated,
} from './pageChecks.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl } from './visit.ts';

// Every page in every language by every check: pages.full.ts.

const book = builtBook();
const chapter = 'batch-normalization-orthogonalizes/';
/** A sample of the pages: the home page, a chapter and its translation, and the page with one figure of every kind. */
const sampled = ['', chapter, `zh/${chapter}`, 'laboratory/'];
/** A chapter in Chinese, and every kind of figure: what a checker of barriers takes longest for. */
const inspected = [`zh/${chapter}`, 'laboratory/'];
let pages: readonly string[];
let originals: readonly string[];
beforeAll(async () => {
  pages = await crawl(book.url);
  originals = pages.filter((url) => !isTranslated(url));
});

test('there are a home page, chapters, and translations', () => {
  expect(originals.length).toBeGreaterThanOrEqual(5);
  expect(pages.length).toBeGreaterThanOrEqual(2 * originals.length);
});

test('pages are sound and fit all screens, and the figures of the original ones come to life', async () => {
  let figures = 0;
  for (const path of sampled) figures += await expectSound(book.browser, book.url + path, !isTranslated(book.url + path));
  expect(figures).toBeGreaterThanOrEqual(5);
}, 240_000);

test('no page has a serious barrier on a phone', async () => {
  for (const path of inspected) await expectNoBarrier(book.browser, book.url + path);
}, 120_000);

test('a chapter can be read without JavaScript', () => expectTextWithoutScripts(book.browser, book.url + chapter));

test('a chapter brings its figures to life when their first pictures do not arrive', () =>
  expectLifeWithoutPresets(book.browser, book.url + chapter));

test('each element has a name of its own', async () => {
  for (const url of pages) {
    const ids = [...(await (await fetch(url)).text()).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    expect(twice, url).toEqual([]);
  }
});

describe('the site served at /a/b/', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite('/a/b/');
  });
  afterAll(() => site?.close());

  test('has as many pages, and no dead link', async () => {
    const all = await crawl(site.url);
    expect(all.length).toBe(pages.length);
    expect(await expectLiveLinks(site.url, all)).toBeGreaterThanOrEqual(10);
  });

  test('brings the figures of a chapter to life', async () => {
    expect(await expectSound(book.browser, site.url + chapter, true)).toBeGreaterThan(0);
  });
});
