import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLongChapter, longChapterSlug } from '../longChapter/buildLongChapter.ts';
import { longChapter } from '../longChapter/longChapterText.ts';
import { launchWithoutGpu } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';
import { crawl, visit } from './visit.ts';

/** What every page must refuse, and the little that it may allow beside: blobs for the threads of WebAssembly, pictures made in the page. */
const policy = { 'default-src': "'self'", 'script-src': "'self' 'wasm-unsafe-eval'", 'style-src': "'self'" };
const beside = { 'worker-src': "'self' blob:", 'img-src': "'self' data: blob:", 'object-src': "'none'", 'base-uri': "'none'" };

let browser: Browser;
beforeAll(async () => {
  browser = await launchWithoutGpu();
});
afterAll(() => browser?.close());

describe('the pages of the book', () => {
  let site: ServedSite;
  let pages: readonly { readonly url: string; readonly html: string }[];
  beforeAll(async () => {
    site = await serveSite();
    pages = await Promise.all((await crawl(site.url)).map(async (url) => ({ url, html: await (await fetch(url)).text() })));
  });
  afterAll(() => site?.close());

  test('have no style attribute, no style element and no script in the text', () => {
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const { url, html } of pages) {
      const tags = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
      expect(
        tags.filter((tag) => /\s(style|on\w+)\s*=/.test(tag.replace(/"[^"]*"/g, '""')) || /^<style\b/.test(tag)),
        url,
      ).toEqual([]);
      expect(
        tags.filter((tag) => /^<script\b/.test(tag) && !/ src="/.test(tag)),
        url,
      ).toEqual([]);
    }
  });

  test('say so to the browser', () => {
    for (const { url, html } of pages) {
      const [, content = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html) ?? [];
      const directives = content.replaceAll('&#x27;', "'").split('; ');
      const found = Object.fromEntries(directives.map((text) => [text.split(' ', 1)[0], text.replace(/^\S+ /, '')]));
      expect(found, url).toMatchObject(policy);
      expect({ ...policy, ...beside }, url).toMatchObject(found);
    }
  });

  test('have their formulas set, each for eyes and for ears', () => {
    const count = (text: string): number => pages.reduce((sum, { html }) => sum + html.split(text).length - 1, 0);
    const formulas = count('class="katex"');
    expect(formulas).toBeGreaterThanOrEqual(40);
    expect(count('<math')).toBe(formulas);
    expect(count('<annotation encoding="application/x-tex">')).toBe(formulas);
    expect(count('katex-error')).toBe(0);
  });

  test('let KaTeX set a formula while they run', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}${longChapterSlug}/`);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.js'), 'utf8'));
    const place = await page.evaluate(`katex.render('x^2', document.body.appendChild(document.createElement('p')));
      const two = document.querySelector('body > p .msupsub .vlist > span');
      getComputedStyle(two).top`);
    expect(place).toMatch(/^-\d/);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a long chapter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-chapter-site-'));
  let site: ServedSite;
  beforeAll(async () => {
    await buildLongChapter(folder);
    site = await serveSite('/', folder);
  }, 600_000);
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has what it says, and stays light', async () => {
    const html = await (await fetch(`${site.url}${longChapterSlug}/`)).text();
    expect(html.split(/(?<!<span class="formula"[^>]*>)<span class="katex">/)).toHaveLength(longChapter.formulas + 1);
    expect(html.split('data-island=')).toHaveLength(longChapter.figures + 1);
    const words = [...html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)].flatMap(([, text = '']) =>
      text.replace(/<span class="katex">.*?<\/span><\/span><\/span>/gs, ' ').match(/\b[a-z]{2,}\b/g),
    );
    expect(words.length).toBeGreaterThan(longChapter.words * 0.9);
    expect([...html.matchAll(/<[a-z]/g)].length).toBeLessThan(14_500);
    expect(html).not.toMatch(/<[^>]* style="/);
  });

  test('fits a narrow screen: a wide formula scrolls by itself, and the keyboard reaches it', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}${longChapterSlug}/`, { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // The first step by Tab has the whole page laid out and measured.
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const wide = page.locator('.katex-display[tabindex="0"]').first();
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => wide.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
