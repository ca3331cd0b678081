import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import katex from 'katex';
import type { Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { formulaStyles } from '../../src/build/math/formulaStyles.ts';
import type { HtmlNode } from '../../src/build/math/htmlTree.ts';
import { katexOptions } from '../../src/build/math/katexOptions.ts';
import { typeset } from '../../src/build/math/typesetFormulas.ts';
import { displayFormulas, inlineFormulas } from '../longChapter/formulas.ts';

const katexFolder = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'));
const ours = readFileSync('src/reader/styles/formulas.css', 'utf8');

type Setter = (tex: string, displayMode: boolean) => string;

const byKatex: Setter = (tex, displayMode) => katex.renderToString(tex, { ...katexOptions, displayMode });

/** A tree as markup, by the one who will write it into the pages. */
function markup({ type, value, tagName = '', properties, children = [] }: HtmlNode): string {
  const written = (text: string) => renderToStaticMarkup(createElement('i', null, text)).slice(3, -4);
  if (type === 'text') return written(value ?? '');
  const attributes = Object.entries(properties ?? {}).map(
    ([name, given]) => ` ${name === 'className' ? 'class' : name}="${Array.isArray(given) ? given.join(' ') : written(String(given))}"`,
  );
  return `<${tagName}${attributes.join('')}>${children.map(markup).join('')}</${tagName}>`;
}

const byUs: Setter = (tex, displayMode) => {
  const formula = markup(typeset(tex, displayMode));
  return displayMode ? `<div class="katex-display">${formula}</div>` : formula;
};

/** A page of typical formulas, set by KaTeX or by the book. */
export function formulaPage(setter: 'katex' | 'book'): string {
  const set = setter === 'katex' ? byKatex : byUs;
  const inline = inlineFormulas.map((tex) => `some words ${set(tex, false)}`).join(', ');
  const body = `<p>${inline}.</p>${displayFormulas.map((tex) => `<div>${set(tex, true)}</div>`).join('')}`;
  const styles = setter === 'katex' ? '' : `<style>${ours}${formulaStyles([body])}</style>`;
  const look = '<style>body{font:20px/1.6 KaTeX_Main;width:700px;margin:20px;background:white}</style>';
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="katex.min.css">${styles}${look}${body}`;
}

/** Opens such a page, with KaTeX's stylesheet and fonts, and waits until they are there. */
export async function openFormulas(page: Page, setter: 'katex' | 'book'): Promise<void> {
  await page.route('http://formulas.test/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name === 'page'
      ? route.fulfill({ contentType: 'text/html', body: formulaPage(setter) })
      : route.fulfill({ path: join(katexFolder, name) });
  });
  await page.goto('http://formulas.test/page');
  await page.evaluate(() => document.fonts.ready);
}
