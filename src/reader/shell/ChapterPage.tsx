import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import type { GlossaryEntry } from '../glossary.ts';
import type { Section } from '../page.ts';
import { homeOf, type Place, teachingPath } from '../place.ts';
import type { Reference } from '../reference.ts';
import { BookHeader } from './BookHeader.tsx';
import { ChapterEnd } from './ChapterEnd.tsx';
import { ContentsDrawer } from './ContentsDrawer.tsx';
import { Footer } from './Footer.tsx';
import { Neighbours } from './Neighbours.tsx';
import { SectionList } from './SectionList.tsx';

interface ChapterPageProps {
  readonly chapter: Chapter;
  readonly sections: readonly Section[];
  /** The works that the text cites and the words that it explains. */
  readonly references: readonly Reference[];
  readonly terms: readonly GlossaryEntry[];
  /** All chapters of the book. */
  readonly contents: readonly Chapter[];
  readonly neighbours: { readonly previous?: Chapter; readonly next?: Chapter };
  /** The rendered chapter: static HTML of our own making. */
  readonly text: string;
  /** The language of the text, where that is not the page's: it is not translated yet. */
  readonly textLanguage?: string;
  /** Whether there is a page for those who teach it. */
  readonly taught?: boolean;
  readonly place: Place;
}

/** A chapter: its title, its sections, its text, what belongs to the text, and the way on. */
export function ChapterPage(props: ChapterPageProps): ReactElement {
  const { chapter, sections, references, terms, contents, neighbours, text, textLanguage, taught, place } = props;
  const home = homeOf(place);
  const teaching = taught ? home + teachingPath(chapter.slug) : undefined;
  const drawer = { contents, current: chapter, sections, textLanguage, home };
  return (
    <>
      <div className="reading-progress" aria-hidden="true" />
      <BookHeader place={place} title={chapter.title} drawer={<ContentsDrawer {...drawer} />} />
      <main id="text" className="chapter" tabIndex={-1}>
        <header className="chapter-header">
          <p className="chapter-number">{messages.shell.chapterNumber(chapter.number)}</p>
          <h1>{chapter.title}</h1>
          <p className="chapter-summary">{chapter.summary}</p>
          {textLanguage !== undefined && <p className="untranslated">{messages.shell.untranslated}</p>}
        </header>
        {sections.length > 1 && <SectionList sections={sections} lang={textLanguage} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the chapter's own prose, rendered apart because its sections are listed above it */}
        <article className="prose" lang={textLanguage} dangerouslySetInnerHTML={{ __html: text }} />
        <ChapterEnd chapter={chapter} references={references} terms={terms} teaching={teaching} />
        <Neighbours {...neighbours} home={home} />
      </main>
      <Footer root={place.root} />
    </>
  );
}
