import { renderToStaticMarkup } from 'react-dom/server';
import { contents } from '../../chapters/contents.ts';
import { messages } from '../messages/messages.ts';
import { chapterIn } from '../reader/chapter.ts';
import type { IslandUse } from '../reader/page.ts';
import type { Place } from '../reader/place.ts';
import { ChapterPage } from '../reader/shell/ChapterPage.tsx';
import { Document, type PageAssets } from '../reader/shell/Document.tsx';
import { HomePage } from '../reader/shell/HomePage.tsx';
import { LostPage } from '../reader/shell/LostPage.tsx';
import { type Presets, renderChapter } from './chapterText.tsx';

const written = contents.filter((chapter) => chapter.written);

/** The addresses of all pages, relative to the home page of their language: '' is that home page. */
export const pagePaths: readonly string[] = ['', ...written.map(({ slug }) => `${slug}/`)];

/** One page of the book as a complete HTML document; its language is the one that this module was loaded for. */
export async function renderPage(place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  const { language, path, root } = place;
  const entry = written.find(({ slug }) => `${slug}/` === path);
  if (entry === undefined)
    return html(
      <Document assets={assets} place={place}>
        <HomePage contents={contents.map((line) => chapterIn(language, line))} place={place} />
      </Document>,
    );
  const chapter = chapterIn(language, entry);
  const { text, sections, textLanguage } = await renderChapter(chapter.slug, language, root, presets);
  return html(
    <Document assets={assets} place={place} title={chapter.title} description={chapter.summary}>
      <ChapterPage chapter={chapter} sections={sections} text={text} textLanguage={textLanguage} place={place} />
    </Document>,
  );
}

/** The page for addresses that lead nowhere. */
export const renderLostPage = (place: Place, assets: PageAssets): string =>
  html(
    <Document assets={assets} place={place} title={messages.shell.lostTitle}>
      <LostPage home={place.root} />
    </Document>,
  );

/** Every island of every written chapter, in reading order. */
export async function islandUses(): Promise<readonly IslandUse[]> {
  const uses = await Promise.all(written.map(async ({ slug }) => (await renderChapter(slug, 'en', '', new Map())).islands));
  return uses.flat();
}

const html = (document: React.ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
