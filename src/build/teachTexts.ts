import type { LanguageId } from '../messages/languages.ts';
import type { Page } from '../reader/page.ts';
import { type ChapterText, renderInLanguage, withoutFigures } from './chapterText.tsx';
import { pageBelow, pageBeside } from './sidePages.ts';

/** What stands in a chapter, in the language of its text. */
export const outlineOf = (slug: string, language: LanguageId): Promise<ChapterText> =>
  renderInLanguage(slug, 'chapter', language, withoutFigures);

/** Renders the text for those who teach a chapter: what it names is the chapter's. */
export const renderTeaching = (slug: string, language: LanguageId): Promise<ChapterText> =>
  renderInLanguage(slug, 'teach', language, withoutFigures, async (file, written) => {
    const chapter = await outlineOf(slug, written);
    return (page) => pageBelow(file, chapter, page);
  });

/** Renders the text of a page beside the chapters, which may show scenes of some. */
export const renderBeside = (
  slug: string,
  chapters: readonly string[],
  language: LanguageId,
  renderIsland: Page['renderIsland'],
): Promise<ChapterText> =>
  renderInLanguage(slug, 'page', language, renderIsland, async (file, written) => {
    const outlines = await Promise.all(chapters.map(async (chapter) => [chapter, await outlineOf(chapter, written)] as const));
    return (page) => pageBeside(file, new Map(outlines), page);
  });
