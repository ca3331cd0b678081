import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import { homeOf, type Place } from '../place.ts';
import { Footer } from './Footer.tsx';
import { HeroFigure } from './HeroFigure.tsx';
import { KeysButton } from './KeysButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface HomePageProps {
  readonly contents: readonly Chapter[];
  /** The address of the page for those who teach, below the home page. */
  readonly teach: string;
  readonly place: Place;
}

/** The title page: a figure that says what the book is about, a door for readers and one for teachers, and the chapters. */
export function HomePage({ contents, teach, place }: HomePageProps): ReactElement {
  const { shell, home: words } = messages;
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
        <div className="home-opening">
          <header className="home-header">
            <h1>{shell.bookTitle}</h1>
            <p className="home-sentence">{words.sentence}</p>
            <div className="home-doors">
              {first !== undefined && (
                <Door href={`${home}${first.slug}/`} name={words.read} leadsTo={`${shell.chapterNumber(first.number)} · ${first.title}`} />
              )}
              <Door href={`${home}${teach}/`} name={words.teach} leadsTo={words.teachHow} />
            </div>
          </header>
          <HeroFigure />
        </div>
        <nav id="contents" className="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{shell.contents}</h2>
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

interface DoorProps {
  readonly href: string;
  readonly name: string;
  /** What stands behind it. */
  readonly leadsTo: string;
}

function Door({ href, name, leadsTo }: DoorProps): ReactElement {
  return (
    <a className="home-door" href={href}>
      <span className="home-door-name">{name}</span> <span className="home-door-way">{leadsTo}</span>
    </a>
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
