import type { ReactElement } from 'react';
import { type LanguageId, languages } from '../../messages/languages.ts';
import { messages } from '../../messages/messages.ts';
import type { DocumentProps } from './Document.tsx';

/** What a page says of itself to search engines and to whoever shows a link to it. */
export function PageDescription({ assets, place, title, description }: Omit<DocumentProps, 'children'>): ReactElement {
  const { bookTitle, bookSentence } = messages.shell;
  const { published } = assets;
  const address = (language: LanguageId): string => new URL(languages[language].folder + place.path, published).href;
  return (
    <>
      <title>{title === undefined ? bookTitle : `${title} · ${bookTitle}`}</title>
      <meta name="description" content={description ?? bookSentence} />
      <meta property="og:type" content={title === undefined ? 'book' : 'article'} />
      <meta property="og:site_name" content={bookTitle} />
      <meta property="og:title" content={title ?? bookTitle} />
      <meta property="og:description" content={description ?? bookSentence} />
      {published !== undefined && (
        <>
          <meta property="og:url" content={address(place.language)} />
          <link rel="canonical" href={address(place.language)} />
          {place.languages.map((language) => (
            <link key={language} rel="alternate" hrefLang={languages[language].tag} href={address(language)} />
          ))}
        </>
      )}
    </>
  );
}
