import type { ReactElement } from 'react';
import { type LanguageId, languages } from '../../messages/languages.ts';
import { messages } from '../../messages/messages.ts';
import type { Place } from '../place.ts';

/** What a page is called, where it stands, and where the book is published if that is known. */
export interface PageDescriptionProps {
  readonly place: Place;
  /** The page's own name; the home page has none beside the book's. */
  readonly title?: string;
  readonly description?: string;
  /** Where the root of the site is published: search engines want full addresses. */
  readonly published?: string;
}

/** What a page says of itself to search engines and to whoever shows a link to it. */
export function PageDescription({ place, title, description, published }: PageDescriptionProps): ReactElement {
  const { bookTitle, bookSentence } = messages.shell;
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
