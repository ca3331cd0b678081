import { contents } from '../../chapters/contents.ts';
import type { LanguageId } from '../messages/languages.ts';
import { type Chapter, type ContentsEntry, chapterIn } from '../reader/chapter.ts';

/** The chapters that there are to read. */
export const written: readonly ContentsEntry[] = contents.filter((chapter) => chapter.written);

/** All chapters in one language. */
export const contentsIn = (language: LanguageId): readonly Chapter[] => contents.map((line) => chapterIn(language, line));

/** The lines of the contents before and after one. */
export function neighboursOf(entry: ContentsEntry, language: LanguageId): { readonly previous?: Chapter; readonly next?: Chapter } {
  const at = contents.indexOf(entry);
  const [previous, next] = [contents[at - 1], contents[at + 1]].map((line) => line && chapterIn(language, line));
  return { previous, next };
}
