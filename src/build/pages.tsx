import { renderToStaticMarkup } from 'react-dom/server';
import { contents } from '../../chapters/contents.ts';
import type { LanguageId } from '../messages/languages.ts';
import { messages } from '../messages/messages.ts';
import { type ContentsEntry, chapterIn } from '../reader/chapter.ts';
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

/** The lines of the contents before and after one. */
function neighboursOf(entry: ContentsEntry, language: LanguageId) {
  const at = contents.indexOf(entry);
  const [previous, next] = [contents[at - 1], contents[at + 1]].map((line) => line && chapterIn(language, line));
  return { previous, next };
}

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
  const { text, sections, cited, terms, textLanguage } = await renderChapter(chapter.slug, language, root, presets);
  return html(
    <Document assets={assets} place={place} title={chapter.title} description={chapter.summary}>
      <ChapterPage
        chapter={chapter}
        sections={sections}
        references={cited}
        terms={terms}
        contents={contents.map((line) => chapterIn(language, line))}
        neighbours={neighboursOf(entry, language)}
        text={text}
        textLanguage={textLanguage}
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

/** Every island of every written chapter, in reading order. */
export async function islandUses(): Promise<readonly IslandUse[]> {
  const uses = await Promise.all(written.map(async ({ slug }) => (await renderChapter(slug, 'en', '', new Map())).islands));
  return uses.flat();
}

const html = (document: React.ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
