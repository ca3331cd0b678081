import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import { homeOf, type Place } from '../place.ts';
import { Footer } from './Footer.tsx';
import { KeysButton } from './KeysButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface HomePageProps {
  readonly contents: readonly Chapter[];
  readonly place: Place;
}

/** The title page: what the book is, and its chapters. */
export function HomePage({ contents, place }: HomePageProps): ReactElement {
  const { bookTitle, bookSentence, startReading, contents: contentsTitle } = messages.shell;
  const home = homeOf(place);
  const first = contents.find(({ written }) => written);
  return (
    <>
      <div className="home-bar">
        <LanguageSwitch place={place} />
        <div className="header-tools">
          <KeysButton />
          <ThemeSwitch />
        </div>
      </div>
      <main id="text" className="home" tabIndex={-1}>
        <header className="home-header">
          <h1>{bookTitle}</h1>
          <p className="home-sentence">{bookSentence}</p>
          {first !== undefined && (
            <p>
              <a className="home-start" href={`${home}${first.slug}/`}>
                {startReading}
              </a>
            </p>
          )}
        </header>
        <nav id="contents" className="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{contentsTitle}</h2>
          <ol className="contents-list">
            {contents.map((chapter) => (
              <ContentsLine key={chapter.slug} chapter={chapter} home={home} />
            ))}
          </ol>
        </nav>
      </main>
      <Footer root={place.root} />
    </>
  );
}

function ContentsLine({ chapter, home }: { readonly chapter: Chapter; readonly home: string }): ReactElement {
  const { number, title, slug, summary, written } = chapter;
  return (
    <li className={written ? 'contents-line' : 'contents-line contents-line-unwritten'}>
      <span className="contents-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p className="contents-title">
          {written ? <a href={`${home}${slug}/`}>{title}</a> : title}
          {!written && <span className="contents-mark">{messages.shell.inPreparation}</span>}
        </p>
        <p className="contents-summary">{summary}</p>
      </div>
    </li>
  );
}
