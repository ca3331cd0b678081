import type { ReactElement, ReactNode } from 'react';
import { languages } from '../../messages/languages.ts';
import { messages } from '../../messages/messages.ts';
import { PageDescription, type PageDescriptionProps } from './PageDescription.tsx';
import { paper } from './paper.ts';

/** The addresses of what a page loads, relative to the page. */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Fonts that are wanted at once; absent while developing. */
  readonly fonts?: readonly string[];
  /** Where the root of the site is published, if that is known: search engines want full addresses. */
  readonly published?: string;
  /** What the browser is to refuse; absent while developing, when the tools put scripts of their own into the page. */
  readonly contentPolicy?: string;
}

/** What a page is, and where it stands. */
export interface DocumentProps extends Omit<PageDescriptionProps, 'published'> {
  readonly assets: PageAssets;
  readonly children: ReactNode;
}

/** The HTML document around a page. */
export function Document({ assets, place, title, description, children }: DocumentProps): ReactElement {
  return (
    <html lang={languages[place.language].tag} data-root={place.root}>
      <head>
        <meta charSet="utf-8" />
        {assets.contentPolicy !== undefined && <meta httpEquiv="Content-Security-Policy" content={assets.contentPolicy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={paper.light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={paper.dark} media="(prefers-color-scheme: dark)" />
        <PageDescription published={assets.published} place={place} title={title} description={description} />
        <link rel="icon" href={`${place.root}icon.svg`} type="image/svg+xml" />
        {assets.contentPolicy !== undefined && <link rel="manifest" href={`${place.root}manifest.webmanifest`} />}
        {assets.fonts?.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
        ))}
        <script src={`${place.root}beforePaint.js`} />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a className="skip-link" href="#text">
          {messages.shell.skipToText}
        </a>
        {children}
      </body>
    </html>
  );
}
