import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';

interface NeighboursProps {
  readonly previous?: Chapter;
  readonly next?: Chapter;
  /** The way to the home page of the language. */
  readonly home: string;
}

/** The chapters before and after; one that is not written yet is named without a link. */
export function Neighbours({ previous, next, home }: NeighboursProps): ReactElement {
  const { neighbours, previous: before, next: after } = messages.prose;
  return (
    <nav className="neighbours" aria-label={neighbours}>
      {previous !== undefined && <Neighbour side="previous" label={before} chapter={previous} home={home} />}
      {next !== undefined && <Neighbour side="next" label={after} chapter={next} home={home} />}
    </nav>
  );
}

interface NeighbourProps {
  readonly side: 'previous' | 'next';
  readonly label: string;
  readonly chapter: Chapter;
  readonly home: string;
}

function Neighbour({ side, label, chapter: { slug, number, title, written }, home }: NeighbourProps): ReactElement {
  const { chapterNumber, inPreparation } = messages.shell;
  const words = (
    <>
      <span className="neighbour-side">{label}</span>
      <span className="neighbour-title">{title}</span>
      <span className="neighbour-number">
        {chapterNumber(number)}
        {!written && ` · ${inPreparation}`}
      </span>
    </>
  );
  const className = `neighbour neighbour-${side}`;
  if (!written) return <div className={className}>{words}</div>;
  return (
    <a className={className} href={`${home}${slug}/`} rel={side === 'previous' ? 'prev' : 'next'}>
      {words}
    </a>
  );
}
