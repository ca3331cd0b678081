import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { expectLifeWithoutPresets, expectLiveLinks, expectNoBarrier, expectSound, expectTextWithoutScripts } from './pageChecks.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl } from './visit.ts';

const book = builtBook();

describe.each(['/', '/a/b/'])('every page of the site served at %s, in every language', (mount) => {
  let site: ServedSite;
  let pages: readonly string[];
  beforeAll(async () => {
    site = await serveSite(mount);
    pages = await crawl(site.url);
  });
  afterAll(() => site?.close());

  test('is sound, fits all screens, and brings its figures to life', async () => {
    let figures = 0;
    for (const url of pages) figures += await expectSound(book.browser, url, true);
    expect(figures).toBeGreaterThanOrEqual(10);
  }, 600_000);

  test('has no dead link', async () => {
    expect(await expectLiveLinks(site.url, pages)).toBeGreaterThanOrEqual(10);
  }, 120_000);

  test('can be read without JavaScript, and on a phone without a serious barrier', async () => {
    for (const url of pages) {
      await expectTextWithoutScripts(book.browser, url);
      await expectNoBarrier(book.browser, url);
    }
  }, 600_000);

  test('brings its figures to life when their first pictures do not arrive', async () => {
    for (const url of pages) await expectLifeWithoutPresets(book.browser, url);
  }, 600_000);
});
