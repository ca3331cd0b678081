import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';

/** What stands at addresses that lead nowhere: a sentence and the way home. */
export function LostPage({ home }: { readonly home: string }): ReactElement {
  const { lostTitle, lostSentence, contents } = messages.shell;
  return (
    <main id="text" className="lost" tabIndex={-1}>
      <h1>{lostTitle}</h1>
      <p>{lostSentence}</p>
      <p>
        <a className="home-start" href={home} data-way-home="">
          {contents}
        </a>
      </p>
    </main>
  );
}
