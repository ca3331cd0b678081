import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';

/** At the end of a chapter: the way to the page for those who teach it. */
export function TeachingLink({ href }: { readonly href: string }): ReactElement {
  const { forTeachers, chapterDoor } = messages.teach;
  return (
    <section className="teaching-link" aria-labelledby="for-teachers">
      <h2 id="for-teachers">{forTeachers}</h2>
      <p>
        <a href={href}>{chapterDoor}</a>
      </p>
    </section>
  );
}
