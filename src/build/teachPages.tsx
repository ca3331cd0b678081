import { teach } from '../../chapters/pages.ts';
import { messages } from '../messages/messages.ts';
import { type ContentsEntry, chapterIn } from '../reader/chapter.ts';
import type { Place } from '../reader/place.ts';
import { Document, type PageAssets } from '../reader/shell/Document.tsx';
import { TeachChapterPage, teachingTitle } from '../reader/shell/TeachChapterPage.tsx';
import { TeachPage } from '../reader/shell/TeachPage.tsx';
import { contentsIn, written } from './bookContents.ts';
import { islandsAt, isTaught, type Presets } from './chapterText.tsx';
import { htmlDocument } from './htmlDocument.tsx';
import { outlineOf, renderBeside, renderTeaching } from './teachTexts.ts';

/** The page for those who teach: how to project the book, and the scenes of all chapters. */
export async function renderTeachPage(place: Place, assets: PageAssets, presets: Presets): Promise<string> {
  const { language, root } = place;
  const { title, summary } = chapterIn(language, teach);
  const slugs = written.map(({ slug }) => slug);
  const { text, sections, textLanguage } = await renderBeside(teach.slug, slugs, language, await islandsAt(root, presets));
  const chapters = written.map(async (entry) => {
    const { scenes } = await outlineOf(entry.slug, language);
    return { chapter: chapterIn(language, entry), scenes: scenes.map(({ name }) => name), taught: isTaught(entry.slug) };
  });
  const page = { title, summary, sections, text, textLanguage, contents: contentsIn(language), place };
  return htmlDocument(
    <Document assets={assets} place={place} title={title} description={summary}>
      <TeachPage {...page} chapters={await Promise.all(chapters)} />
    </Document>,
  );
}

/** The page for those who teach one chapter. */
export async function renderTeachChapterPage(entry: ContentsEntry, place: Place, assets: PageAssets): Promise<string> {
  const { language } = place;
  const chapter = chapterIn(language, entry);
  const { text, sections, textLanguage } = await renderTeaching(entry.slug, language);
  const page = { sections, text, textLanguage, contents: contentsIn(language), place };
  return htmlDocument(
    <Document assets={assets} place={place} title={teachingTitle(chapter)} description={messages.teach.chapterSummary}>
      <TeachChapterPage chapter={chapter} {...page} />
    </Document>,
  );
}
