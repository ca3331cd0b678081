import type { Page } from '../reader/page.ts';
import type { ChapterRecord } from './chapterRecord.ts';
import { found } from './found.ts';
import { linksToScenes, projectorLink } from './projectorLinks.ts';

/**
 * The page of a text that is about a chapter and stands one folder below it: what it names is the chapter's, works and words included. It has
 * nothing that a chapter numbers, so that "Result 2.1" is one thing in the book.
 */
export function pageBelow(file: string, chapter: ChapterRecord, page: Page): Page {
  const way = '../';
  const misplaced = (what: string): never => {
    throw new Error(`${file}: ${what} belongs in the chapter.`);
  };
  const { labels, cited, terms } = chapter;
  const ofChapter = <T>(all: readonly T[], idOf: (one: T) => string, what: string, id: string): T =>
    found(
      all.find((one) => idOf(one) === id),
      file,
      `${what} "${id}" in the chapter`,
      all.map(idOf),
    );
  return {
    ...page,
    way,
    goal: (id) => misplaced(`the check of the goal "${id}"`),
    addScene: ({ name }) => misplaced(`the scene "${name}"`),
    addLabel: (kind, id) => misplaced(`the ${kind} "${id}"`),
    label: (id) => ofChapter(labels, (label) => label.id, 'numbered part', id),
    cite: (key) => ofChapter(cited, (work) => work.key, 'work', key),
    term: (id) => ofChapter(terms, (word) => word.id, 'word', id),
    erratum: (id) => ({ ...page.erratum(id), href: way + page.erratum(id).href }),
    scenes: () => linksToScenes(way, chapter),
    show: (target) => projectorLink(file, way, chapter, target),
  };
}

/** The page of a text that stands beside all chapters: it may show parts of each, and says of which. */
export function pageBeside(file: string, chapters: ReadonlyMap<string, ChapterRecord>, page: Page): Page {
  return {
    ...page,
    show: ({ chapter = '', ...target }) => {
      const record = found(chapters.get(chapter), file, `chapter "${chapter}"`, chapters.keys());
      return projectorLink(file, `../${chapter}/`, record, target);
    },
  };
}
