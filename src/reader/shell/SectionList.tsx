import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Section } from '../page.ts';

/** The sections of a page, above its text. */
export function SectionList({ sections, lang }: { readonly sections: readonly Section[]; readonly lang?: string }): ReactElement {
  return (
    <nav className="section-list" aria-label={messages.shell.onThisPage}>
      <p className="section-list-title">{messages.shell.onThisPage}</p>
      <ol lang={lang}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
