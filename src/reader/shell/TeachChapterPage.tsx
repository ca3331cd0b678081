import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import { homeOf } from '../place.ts';
import { SidePage, type SidePageText } from './SidePage.tsx';

interface TeachChapterPageProps extends SidePageText {
  readonly chapter: Chapter;
}

/** What the page for those who teach a chapter is called. */
export const teachingTitle = ({ number }: Chapter): string => messages.teach.chapterTitle(messages.shell.chapterNumber(number));

/** The page for those who teach a chapter: its plans, its scenes, homework and answers. */
export function TeachChapterPage({ chapter, ...text }: TeachChapterPageProps): ReactElement {
  const wayBack = <a href={`${homeOf(text.place)}${chapter.slug}/`}>{chapter.title}</a>;
  return <SidePage title={teachingTitle(chapter)} summary={messages.teach.chapterSummary} above={wayBack} {...text} />;
}
