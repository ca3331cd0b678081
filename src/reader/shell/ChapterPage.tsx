import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import type { Section } from '../page.ts';
import { BookHeader } from './BookHeader.tsx';
import { Footer } from './Footer.tsx';

interface ChapterPageProps {
  readonly chapter: Chapter;
  readonly sections: readonly Section[];
  /** The rendered chapter: static HTML of our own making. */
  readonly text: string;
  readonly root: string;
}

/** A chapter: its title, its sections, its text. */
export function ChapterPage({ chapter, sections, text, root }: ChapterPageProps): ReactElement {
  return (
    <>
      <BookHeader root={root} title={chapter.title} />
      <main id="text" className="chapter" tabIndex={-1}>
        <header className="chapter-header">
          <p className="chapter-number">
            {messages.shell.chapter} {chapter.number}
          </p>
          <h1>{chapter.title}</h1>
          <p className="chapter-summary">{chapter.summary}</p>
        </header>
        {sections.length > 1 && <SectionList sections={sections} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the chapter's own prose, rendered apart because its sections are listed above it */}
        <article className="prose" dangerouslySetInnerHTML={{ __html: text }} />
      </main>
      <Footer root={root} />
    </>
  );
}

function SectionList({ sections }: { readonly sections: readonly Section[] }): ReactElement {
  return (
    <nav className="section-list" aria-label={messages.shell.onThisPage}>
      <p className="section-list-title">{messages.shell.onThisPage}</p>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
