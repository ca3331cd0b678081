import type { LanguageId } from '../messages/languages.ts';
import { type ContentsEntry, textIn } from '../reader/chapter.ts';
import { type Errata, errataSlug } from '../reader/erratum.ts';
import type { Page } from '../reader/page.ts';
import { found, ownValue } from './found.ts';

/** What a text may name errata from. */
export interface ErrataSources {
  /** The file, for complaints. */
  readonly file: string;
  readonly language: LanguageId;
  readonly errata: Errata;
  /** The lines of the book's contents. */
  readonly contents: readonly ContentsEntry[];
}

/** How a page of chapters names errata: as links to their entries, and, on the page of errata, as the heads of these. */
export function errataOf({ file, language, errata, contents }: ErrataSources): Pick<Page, 'erratum' | 'erratumEntry'> {
  const named = (id: string) => found(ownValue(errata, id), file, `erratum "${id}" in chapters/errata.ts`, Object.keys(errata));
  return {
    erratum: (id) => ({ title: textIn(language, named(id).title), href: `../${errataSlug}/#${id}` }),
    erratumEntry: (id) => {
      const { title, at, chapter: slug, ...rest } = named(id);
      const chapter = found(
        contents.find((entry) => entry.slug === slug),
        file,
        `chapter "${slug}" of the erratum "${id}"`,
        contents.map((entry) => entry.slug),
      );
      const href = chapter.written ? `../${slug}/` : undefined;
      const { number } = chapter;
      return {
        ...rest,
        id,
        title: textIn(language, title),
        at: textIn(language, at),
        chapter: { title: textIn(language, chapter.title), number, href },
      };
    },
  };
}
