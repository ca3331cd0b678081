import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { contents } from '../../chapters/contents.ts';
import { errata } from '../../chapters/errata.ts';
import { glossary } from '../../chapters/glossary.ts';
import type { ChapterSources } from '../../src/build/chapterRecord.ts';
import { islandsAt } from '../../src/build/chapterText.tsx';
import { mdxOptions } from '../../src/build/mdxPlugin.ts';
import { recordText } from '../../src/build/recordText.tsx';
import { parseReferences } from '../../src/build/references.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { chapterIn } from '../../src/reader/chapter.ts';
import type { Page } from '../../src/reader/page.ts';
import { mdxComponents } from '../../src/reader/prose/elements.ts';
import { ChapterPage } from '../../src/reader/shell/ChapterPage.tsx';
import { Document } from '../../src/reader/shell/Document.tsx';
import { ingredientsText } from './ingredientsText.ts';

const rank: Claim = {
  states: 11,
  digits: 0,
  quantity: { kind: 'level', metric: 'effectiveRank', layer: 1 },
  settings: {},
  networks: 8,
};

/** What the gallery's tags may name. */
export const gallerySources: ChapterSources = {
  file: 'tests/gallery/gallery.mdx',
  chapter: 2,
  language: 'en',
  claims: { rank, variance: { states: 0.333, digits: 3, calculation: 'uniformVariance' } },
  references: parseReferences(readFileSync('chapters/references.bib', 'utf8')),
  glossary,
  errata,
  contents,
};

/** Renders a text as a chapter of the book does, with figures left out unless they are given. */
export async function renderProse(
  value: string,
  sources: ChapterSources = gallerySources,
  placed?: (page: Page) => Page,
  renderIsland: Page['renderIsland'] = () => ({ html: '' }),
): Promise<ReturnType<typeof recordText>> {
  const { default: Text } = await evaluate({ path: sources.file, value }, { ...mdxOptions, ...runtime });
  return recordText(<Text components={mdxComponents} />, sources, { renderIsland }, [], placed);
}

/** A chapter with every element that prose may use, as a document beside a built site. */
export async function renderGallery(styles: readonly string[], scripts: readonly string[]): Promise<string> {
  return documentOf(await renderProse(readFileSync(gallerySources.file, 'utf8')), styles, scripts);
}

/** The text with a figure of every kind. */
export const figuresFile = 'tests/gallery/figures.mdx';

/** A chapter with a figure of every kind, each alive and small, as a document beside a built site. */
export async function renderFigures(styles: readonly string[], scripts: readonly string[]): Promise<string> {
  const renderIsland = await islandsAt('../', new Map());
  return documentOf(
    await renderProse(readFileSync(figuresFile, 'utf8'), { ...gallerySources, file: figuresFile }, undefined, renderIsland),
    styles,
    scripts,
  );
}

/** A page with a live figure for every ingredient, as a document beside a built site. */
export async function renderIngredients(styles: readonly string[], scripts: readonly string[]): Promise<string> {
  const renderIsland = await islandsAt('../', new Map());
  return documentOf(await renderProse(ingredientsText(), gallerySources, undefined, renderIsland), styles, scripts);
}

type Rendered = Awaited<ReturnType<typeof recordText>>;

function documentOf({ text, sections, cited, terms }: Rendered, styles: readonly string[], scripts: readonly string[]): string {
  const all = contents.map((line) => chapterIn('en', line));
  const [previous, chapter, next] = all;
  const place = { language: 'en', path: 'gallery/', root: '../', languages: ['en'] } as const;
  const page = { chapter, sections, references: cited, terms, contents: all, neighbours: { previous, next }, text, place };
  return `<!doctype html>${renderToStaticMarkup(
    <Document assets={{ styles, scripts }} place={place} title={chapter.title}>
      <ChapterPage {...page} />
    </Document>,
  )}`;
}
