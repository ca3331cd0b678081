import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';
import { type GlossaryEntry, termId } from '../glossary.ts';
import { citationText, type Reference, referenceId } from '../reference.ts';
import { CiteChapter } from './CiteChapter.tsx';
import { TeachingLink } from './TeachingLink.tsx';

interface ChapterEndProps {
  readonly chapter: Chapter;
  readonly references: readonly Reference[];
  readonly terms: readonly GlossaryEntry[];
  /** The way to the page for those who teach the chapter, where there is one. */
  readonly teaching?: string;
}

/** What stands behind a chapter's text: the words that it explains, the works that it cites, how to cite it, and how to teach it. */
export function ChapterEnd({ chapter, references, terms, teaching }: ChapterEndProps): ReactElement {
  const prose = messages.prose;
  return (
    <div className="chapter-end">
      {terms.length > 0 && (
        <section aria-labelledby="terms">
          <h2 id="terms">{prose.terms}</h2>
          <dl className="term-list">
            {terms.map(({ id, term, meaning }) => (
              <div key={id} id={termId(id)}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {references.length > 0 && (
        <section aria-labelledby="references">
          <h2 id="references">{prose.references}</h2>
          <ul className="reference-list">
            {[...references].sort(byName).map((reference) => (
              <li key={reference.key} id={referenceId(reference.key)}>
                <ReferenceLine reference={reference} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CiteChapter chapter={chapter} />
      {teaching !== undefined && <TeachingLink href={teaching} />}
    </div>
  );
}

const byName = (a: Reference, b: Reference): number => (citationText(a) < citationText(b) ? -1 : 1);

/** A work in full; its title and its venue are in the language in which it was written. */
function ReferenceLine({ reference }: { readonly reference: Reference }): ReactElement {
  const { authors, more, year, title, venue, link } = reference;
  return (
    <>
      {messages.prose.allAuthors(authors, more)} ({year}). <cite lang="en">{title}</cite>.{' '}
      {venue !== undefined && <span lang="en">{venue}. </span>}
      {link !== undefined && <a href={link.url}>{link.text}</a>}
    </>
  );
}
