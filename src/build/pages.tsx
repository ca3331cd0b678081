import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { teach } from '../../chapters/pages.ts';
import { messages } from '../messages/messages.ts';
import { type ContentsEntry, chapterIn } from '../reader/chapter.ts';
import { barePage, type IslandUse, type Page, PageContext } from '../reader/page.ts';
import { type Place, teachingPath } from '../reader/place.ts';
import { ChapterPage } from '../reader/shell/ChapterPage.tsx';
import { Document, type PageAssets } from '../reader/shell/Document.tsx';
import { HeroFigure } from '../reader/shell/HeroFigure.tsx';
import { HomePage } from '../reader/shell/HomePage.tsx';
import { LostPage } from '../reader/shell/LostPage.tsx';
import { contentsIn, neighboursOf, written } from './bookContents.ts';
import { islandsAt, isTaught, type Presets, renderChapter } from './chapterText.tsx';
import { htmlDocument } from './htmlDocument.tsx';
import { renderTeachChapterPage, renderTeachPage } from './teachPages.tsx';

const taught = written.filter(({ slug }) => isTaught(slug));

/** The addresses of all pages, relative to the home page of their language: '' is that home page. */
export const pagePaths: readonly string[] = [
  '',
  ...[...written, teach].map(({ slug }) => `${slug}/`),
  ...taught.map(({ slug }) => teachingPath(slug)),
];

/** What is not prose, with its islands drawn by someone. */
const withIslands = (renderIsland: Page['renderIsland'], inside: ReactElement): ReactElement => (
  <PageContext value={{ ...barePage, renderIsland }}>{inside}</PageContext>
);

/** One page of the book as a complete HTML document; its language is the one that this module was loaded for. */
export async function renderPage(place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  if (place.path === `${teach.slug}/`) return renderTeachPage(place, assets, presets);
  const lesson = taught.find(({ slug }) => teachingPath(slug) === place.path);
  if (lesson !== undefined) return renderTeachChapterPage(lesson, place, assets);
  const entry = written.find(({ slug }) => `${slug}/` === place.path);
  return entry === undefined ? renderHomePage(place, assets, presets) : renderChapterPage(entry, place, assets, presets);
}

async function renderHomePage(place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  const home = <HomePage contents={contentsIn(place.language)} teach={teach.slug} place={place} />;
  return htmlDocument(
    <Document assets={assets} place={place}>
      {withIslands(await islandsAt(place.root, presets), home)}
    </Document>,
  );
}

async function renderChapterPage(entry: ContentsEntry, place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  const { language, root } = place;
  const chapter = chapterIn(language, entry);
  const { text, sections, cited, terms, textLanguage } = await renderChapter(chapter.slug, language, root, presets);
  return htmlDocument(
    <Document assets={assets} place={place} title={chapter.title} description={chapter.summary}>
      <ChapterPage
        chapter={chapter}
        sections={sections}
        references={cited}
        terms={terms}
        contents={contentsIn(language)}
        neighbours={neighboursOf(entry, language)}
        text={text}
        textLanguage={textLanguage}
        taught={isTaught(chapter.slug)}
        place={place}
      />
    </Document>,
  );
}

/** The page for addresses that lead nowhere. */
export const renderLostPage = (place: Place, assets: PageAssets): string =>
  htmlDocument(
    <Document assets={assets} place={place} title={messages.shell.lostTitle}>
      <LostPage home={place.root} />
    </Document>,
  );

/** Every island of the title page and of every written chapter, in reading order. */
export async function islandUses(): Promise<readonly IslandUse[]> {
  const own: IslandUse[] = [];
  const note = (use: IslandUse) => {
    own.push(use);
    return { html: '' };
  };
  renderToStaticMarkup(withIslands(note, <HeroFigure />));
  const uses = await Promise.all(written.map(async ({ slug }) => (await renderChapter(slug, 'en', '', new Map())).islands));
  return [...own, ...uses.flat()];
}
