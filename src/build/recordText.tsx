import { renderToStaticMarkup } from 'react-dom/server';
import { type Page, PageContext, type Section } from '../reader/page.ts';
import { type ChapterRecord, type ChapterSources, recordChapter, requireUnique } from './chapterRecord.ts';
import { requireScenes } from './scenes.ts';

/**
 * Renders a text twice: first to number its parts, then with every reference to them, and every scene, resolved. `placed` makes its page that of a
 * text beside the chapters.
 */
export function recordText(
  text: React.ReactElement,
  sources: ChapterSources,
  given: Pick<Page, 'renderIsland' | 'lang'>,
  originals?: readonly Section[],
  placed: (page: Page) => Page = (page) => page,
): ChapterRecord & { readonly text: string } {
  const render = (renderIsland: Page['renderIsland'], known?: ChapterRecord) => {
    const { page, record } = recordChapter(sources, { ...given, renderIsland }, originals, known);
    const markup = renderToStaticMarkup(<PageContext value={placed(page)}>{text}</PageContext>);
    return { ...record, text: markup };
  };
  const numbered = render(() => ({ html: '' }));
  const rendered = render(given.renderIsland, numbered);
  requireUnique(sources.file, rendered);
  requireScenes(sources.file, rendered.scenes);
  return rendered;
}
