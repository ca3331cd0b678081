import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Chapter } from '../chapter.ts';

/** A chapter as BibTeX; its address is where the reader has it from, and is added there. */
function bibtexOf({ number, slug, title }: Chapter): string {
  const { bookTitle } = messages.shell;
  const lines = [`author = {{The ${bookTitle} authors}}`, `title = {${title}}`, `booktitle = {${bookTitle}}`, `chapter = {${number}}`];
  return `@incollection{signal-at-depth-${slug},\n  ${lines.join(',\n  ')}\n}`;
}

/** How to cite the chapter, to fold out. */
export function CiteChapter({ chapter }: { readonly chapter: Chapter }): ReactElement {
  const { prose, shell } = messages;
  return (
    <section className="cite-chapter" aria-labelledby="cite-chapter">
      <h2 id="cite-chapter">{prose.citeChapter}</h2>
      <p>{prose.chapterCitation(shell.bookTitle, chapter.title, shell.chapterNumber(chapter.number))}</p>
      <details className="fold">
        <summary>{prose.bibtex}</summary>
        <div className="fold-body">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may be wider than the screen, and scrolls */}
          <pre tabIndex={0}>{bibtexOf(chapter)}</pre>
        </div>
      </details>
    </section>
  );
}
