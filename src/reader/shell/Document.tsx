import type { ReactElement, ReactNode } from 'react';
import { languages } from '../../messages/languages.ts';
import { messages } from '../../messages/messages.ts';
import { type Place, pageIn } from '../place.ts';

/** The addresses of what a page loads, relative to the page. */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What the browser is to refuse; absent while developing, when the tools put scripts of their own into the page. */
  readonly contentPolicy?: string;
}

interface DocumentProps {
  readonly assets: PageAssets;
  readonly place: Place;
  /** The page's own name; the home page has none beside the book's. */
  readonly title?: string;
  readonly description?: string;
  readonly children: ReactNode;
}

/** The HTML document around a page. */
export function Document({ assets, place, title, description, children }: DocumentProps): ReactElement {
  const { bookTitle, bookSentence, skipToText } = messages.shell;
  return (
    <html lang={languages[place.language].tag} data-root={place.root}>
      <head>
        <meta charSet="utf-8" />
        {assets.contentPolicy !== undefined && <meta httpEquiv="Content-Security-Policy" content={assets.contentPolicy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === undefined ? bookTitle : `${title} · ${bookTitle}`}</title>
        <meta name="description" content={description ?? bookSentence} />
        <link rel="icon" href={`${place.root}icon.svg`} type="image/svg+xml" />
        {place.languages.map((language) => (
          <link key={language} rel="alternate" hrefLang={languages[language].tag} href={pageIn(language, place)} />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a className="skip-link" href="#text">
          {skipToText}
        </a>
        {children}
      </body>
    </html>
  );
}
