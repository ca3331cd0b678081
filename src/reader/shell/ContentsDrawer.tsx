import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import type { Section } from '../page.ts';
import { drawerId } from './contentsDrawer.ts';

interface ContentsDrawerProps {
  readonly contents: readonly Chapter[];
  /** The chapter that is being read, and its sections; on a page beside the chapters none. */
  readonly current?: Chapter;
  readonly sections?: readonly Section[];
  /** The language of the text, where that is not the page's. */
  readonly textLanguage?: string;
  /** The way to the home page of the language. */
  readonly home: string;
}

/** The contents of the book in a drawer that comes in from the side, and the button that opens it: a popover, which needs no script. */
export function ContentsDrawer({ contents, current, sections = [], textLanguage, home }: ContentsDrawerProps): ReactElement {
  const { contents: title, bookTitle, closeContents } = messages.shell;
  return (
    <>
      <button type="button" className="contents-button" popoverTarget={drawerId} aria-label={title} title={title}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5h14M3 10h14M3 15h9" />
        </svg>
        <span className="contents-button-word">{title}</span>
      </button>
      <nav id={drawerId} className="drawer" popover="auto" aria-label={title}>
        <div className="drawer-head">
          <a className="drawer-book" href={home}>
            {bookTitle}
          </a>
          <button type="button" className="drawer-close" popoverTarget={drawerId} popoverTargetAction="hide" aria-label={closeContents}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5L5 15" />
            </svg>
          </button>
        </div>
        <ol className="drawer-chapters">
          {contents.map((chapter) => (
            <li key={chapter.slug} className="drawer-chapter">
              <span className="drawer-number" aria-hidden="true">
                {chapter.number}
              </span>
              {chapter.slug === current?.slug ? (
                <div className="drawer-current">
                  <a href="#text" aria-current="page">
                    {chapter.title}
                  </a>
                  {sections.length > 0 && <SectionLinks sections={sections} lang={textLanguage} />}
                </div>
              ) : (
                <ChapterLink chapter={chapter} home={home} />
              )}
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

function ChapterLink({ chapter: { slug, title, written }, home }: { readonly chapter: Chapter; readonly home: string }): ReactElement {
  if (written) return <a href={`${home}${slug}/`}>{title}</a>;
  return (
    <span className="drawer-unwritten">
      {title} <span className="drawer-mark">{messages.shell.inPreparation}</span>
    </span>
  );
}

function SectionLinks({ sections, lang }: { readonly sections: readonly Section[]; readonly lang?: string }): ReactElement {
  return (
    <ol className="drawer-sections" lang={lang}>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  );
}
