import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contents } from '../../chapters/contents.ts';
import { teach } from '../../chapters/pages.ts';
import type { LanguageId } from '../messages/languages.ts';
import { messages } from '../messages/messages.ts';
import { type ContentsEntry, chapterIn } from '../reader/chapter.ts';
import { barePage, type IslandUse, type Page, PageContext } from '../reader/page.ts';
import type { Place } from '../reader/place.ts';
import { ChapterPage } from '../reader/shell/ChapterPage.tsx';
import { Document, type PageAssets } from '../reader/shell/Document.tsx';
import { HeroFigure } from '../reader/shell/HeroFigure.tsx';
import { HomePage } from '../reader/shell/HomePage.tsx';
import { LostPage } from '../reader/shell/LostPage.tsx';
import { TeachPage } from '../reader/shell/TeachPage.tsx';
import { islandsAt, type Presets, renderChapter } from './chapterText.tsx';

const written = contents.filter((chapter) => chapter.written);

/** The addresses of all pages, relative to the home page of their language: '' is that home page. */
export const pagePaths: readonly string[] = ['', ...[...written, teach].map(({ slug }) => `${slug}/`)];

/** The lines of the contents before and after one. */
function neighboursOf(entry: ContentsEntry, language: LanguageId) {
  const at = contents.indexOf(entry);
  const [previous, next] = [contents[at - 1], contents[at + 1]].map((line) => line && chapterIn(language, line));
  return { previous, next };
}

const contentsIn = (language: LanguageId) => contents.map((line) => chapterIn(language, line));

/** What is not prose, with its islands drawn by someone. */
const withIslands = (renderIsland: Page['renderIsland'], inside: ReactElement): ReactElement => (
  <PageContext value={{ ...barePage, renderIsland }}>{inside}</PageContext>
);

/** One page of the book as a complete HTML document; its language is the one that this module was loaded for. */
export async function renderPage(place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  if (place.path === `${teach.slug}/`) return renderTeachPage(place, assets, presets);
  const entry = written.find(({ slug }) => `${slug}/` === place.path);
  return entry === undefined ? renderHomePage(place, assets, presets) : renderChapterPage(entry, place, assets, presets);
}

async function renderHomePage(place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  const home = <HomePage contents={contentsIn(place.language)} teach={teach.slug} place={place} />;
  return html(
    <Document assets={assets} place={place}>
      {withIslands(await islandsAt(place.root, presets), home)}
    </Document>,
  );
}

async function renderChapterPage(entry: ContentsEntry, place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  const { language, root } = place;
  const chapter = chapterIn(language, entry);
  const { text, sections, cited, terms, textLanguage } = await renderChapter(chapter.slug, language, root, presets);
  return html(
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
        place={place}
      />
    </Document>,
  );
}

async function renderTeachPage(place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  const { language, root } = place;
  const { title, summary } = chapterIn(language, teach);
  const { text, sections, textLanguage } = await renderChapter(teach.slug, language, root, presets, 'page');
  const chapters = written.map(async (entry) => {
    const { scenes } = await renderChapter(entry.slug, language, root, presets);
    return { chapter: chapterIn(language, entry), scenes: scenes.map(({ name }) => name) };
  });
  return html(
    <Document assets={assets} place={place} title={title} description={summary}>
      <TeachPage
        title={title}
        summary={summary}
        sections={sections}
        text={text}
        textLanguage={textLanguage}
        contents={contentsIn(language)}
        chapters={await Promise.all(chapters)}
        place={place}
      />
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

const html = (document: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
