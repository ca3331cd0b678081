import { renderToStaticMarkup } from 'react-dom/server';
import { type Label, type Page, PageContext, type Section } from '../reader/page.ts';
import { type ChapterRecord, type ChapterSources, recordChapter, requireUnique } from './chapterRecord.ts';

/** Renders a text twice: first to number its parts, then with every reference to them resolved. */
export function recordText(
  text: React.ReactElement,
  sources: ChapterSources,
  given: Pick<Page, 'renderIsland' | 'lang'>,
  originals?: readonly Section[],
): ChapterRecord & { readonly text: string } {
  const render = (renderIsland: Page['renderIsland'], known?: readonly Label[]) => {
    const { page, record } = recordChapter(sources, { ...given, renderIsland }, originals, known);
    const markup = renderToStaticMarkup(<PageContext value={page}>{text}</PageContext>);
    return { ...record, text: markup };
  };
  const { labels } = render(() => ({ html: '' }));
  const rendered = render(given.renderIsland, labels);
  requireUnique(sources.file, rendered);
  return rendered;
}
