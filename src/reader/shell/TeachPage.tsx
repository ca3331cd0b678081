import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import { homeOf, teachingPath } from '../place.ts';
import { sceneLinks } from '../projectorLink.ts';
import { SceneList } from '../prose/SceneList.tsx';
import { SidePage, type SidePageText } from './SidePage.tsx';

/** The scenes of a chapter, in the order of their keys. */
export interface ChapterScenes {
  readonly chapter: Chapter;
  readonly scenes: readonly string[];
  /** Whether the chapter has a page for those who teach it. */
  readonly taught: boolean;
}

interface TeachPageProps extends SidePageText {
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly ChapterScenes[];
}

const scenesId = 'scenes';

/** The page for those who teach: how to project the book, and every scene of every chapter. */
export function TeachPage({ chapters, sections, ...page }: TeachPageProps): ReactElement {
  const { scenesTitle, scenesLead } = messages.teach;
  return (
    <SidePage {...page} sections={[...sections, { id: scenesId, title: scenesTitle }]}>
      <section className="prose" aria-labelledby={scenesId}>
        <h2 id={scenesId}>{scenesTitle}</h2>
        <p>{scenesLead}</p>
        {chapters.map((one) => (
          <ChapterSceneList key={one.chapter.slug} {...one} home={homeOf(page.place)} />
        ))}
      </section>
    </SidePage>
  );
}

function ChapterSceneList({ chapter, scenes, taught, home }: ChapterScenes & { readonly home: string }): ReactElement {
  const { number, title, slug } = chapter;
  return (
    <>
      <h3>
        {messages.shell.chapterNumber(number)} · {title}
      </h3>
      <SceneList scenes={sceneLinks(`${home}${slug}/`, scenes)} />
      {taught && (
        <p>
          <a href={home + teachingPath(slug)}>{messages.teach.chapterDoor}</a>
        </p>
      )}
    </>
  );
}
