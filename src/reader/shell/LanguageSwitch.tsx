import type { ReactElement } from 'react';
import { languages } from '../../messages/languages.ts';
import { messages } from '../../messages/messages.ts';
import { type Place, pageIn } from '../place.ts';

/** The same page in the book's other languages, each called what its readers call it. */
export function LanguageSwitch({ place }: { readonly place: Place }): ReactElement | null {
  const others = place.languages.filter((language) => language !== place.language);
  if (others.length === 0) return null;
  return (
    <nav className="language-switch" aria-label={messages.shell.languages}>
      {others.map((language) => {
        const { tag, name } = languages[language];
        return (
          <a key={language} href={pageIn(language, place)} lang={tag} hrefLang={tag} rel="alternate">
            {name}
          </a>
        );
      })}
    </nav>
  );
}
