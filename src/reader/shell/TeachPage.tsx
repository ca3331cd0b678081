import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import type { Section } from '../page.ts';
import { homeOf, type Place } from '../place.ts';
import { BookHeader } from './BookHeader.tsx';
import { ContentsDrawer } from './ContentsDrawer.tsx';
import { Footer } from './Footer.tsx';
import { SectionList } from './SectionList.tsx';

/** The scenes of a chapter, in the order of their keys. */
export interface ChapterScenes {
  readonly chapter: Chapter;
  readonly scenes: readonly string[];
}

interface TeachPageProps {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  /** The rendered text: static HTML of our own making. */
  readonly text: string;
  /** The language of the text, where that is not the page's. */
  readonly textLanguage?: string;
  readonly chapters: readonly ChapterScenes[];
  /** All chapters of the book. */
  readonly contents: readonly Chapter[];
  readonly place: Place;
}

const scenesId = 'scenes';

/** The page for those who teach: how to project the book, and every scene of every chapter. */
export function TeachPage(props: TeachPageProps): ReactElement {
  const { title, summary, sections, text, textLanguage, contents, chapters, place } = props;
  const { home: words, shell } = messages;
  const home = homeOf(place);
  const all = [...sections, { id: scenesId, title: words.scenesTitle }];
  return (
    <>
      <BookHeader place={place} title={title} drawer={<ContentsDrawer contents={contents} home={home} />} />
      <main id="text" className="chapter" tabIndex={-1}>
        <header className="chapter-header">
          <h1>{title}</h1>
          <p className="chapter-summary">{summary}</p>
          {textLanguage !== undefined && <p className="untranslated">{shell.untranslated}</p>}
        </header>
        <SectionList sections={all} lang={textLanguage} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own prose, rendered apart because its sections are listed above it */}
        <article className="prose" lang={textLanguage} dangerouslySetInnerHTML={{ __html: text }} />
        <section className="prose scene-lists" aria-labelledby={scenesId}>
          <h2 id={scenesId}>{words.scenesTitle}</h2>
          <p>{words.scenesLead}</p>
          {chapters.map(({ chapter, scenes }) => (
            <ChapterSceneList key={chapter.slug} chapter={chapter} scenes={scenes} home={home} />
          ))}
        </section>
      </main>
      <Footer root={place.root} />
    </>
  );
}

function ChapterSceneList({ chapter, scenes, home }: ChapterScenes & { readonly home: string }): ReactElement {
  const { number, title, slug } = chapter;
  return (
    <>
      <h3>
        {messages.shell.chapterNumber(number)} · {title}
      </h3>
      <ol className="scene-list">
        {scenes.map((name, i) => (
          <li key={name}>
            <kbd aria-label={messages.home.key(i + 1)}>{i + 1}</kbd> <a href={`${home}${slug}/?projector=1&scene=${i + 1}`}>{name}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
