import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import type { Section } from '../page.ts';
import { homeOf, type Place } from '../place.ts';
import { BookHeader } from './BookHeader.tsx';
import { ContentsDrawer } from './ContentsDrawer.tsx';
import { Footer } from './Footer.tsx';
import { SectionList } from './SectionList.tsx';

/** The text of a page beside the chapters, and where it stands. */
export interface SidePageText {
  /** The sections of the text. */
  readonly sections: readonly Section[];
  /** The rendered text: static HTML of our own making. */
  readonly text: string;
  /** The language of the text, where that is not the page's. */
  readonly textLanguage?: string;
  /** All chapters of the book. */
  readonly contents: readonly Chapter[];
  readonly place: Place;
}

interface SidePageProps extends SidePageText {
  readonly title: string;
  readonly summary: string;
  /** A line above the title. */
  readonly above?: ReactNode;
  /** What stands behind the text. */
  readonly children?: ReactNode;
}

/** A page beside the chapters: its head, its sections and its text, in the frame of the book. */
export function SidePage(props: SidePageProps): ReactElement {
  const { title, summary, above, sections, text, textLanguage, contents, place, children } = props;
  return (
    <>
      <BookHeader place={place} title={title} drawer={<ContentsDrawer contents={contents} home={homeOf(place)} />} />
      <main id="text" className="chapter" tabIndex={-1}>
        <header className="chapter-header">
          {above !== undefined && <p className="chapter-number">{above}</p>}
          <h1>{title}</h1>
          <p className="chapter-summary">{summary}</p>
          {textLanguage !== undefined && <p className="untranslated">{messages.shell.untranslated}</p>}
        </header>
        <SectionList sections={sections} lang={textLanguage} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own prose, rendered apart because its sections are listed above it */}
        <article className="prose" lang={textLanguage} dangerouslySetInnerHTML={{ __html: text }} />
        {children}
      </main>
      <Footer root={place.root} />
    </>
  );
}
