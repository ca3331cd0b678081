import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A document as the text of a file. */
export const htmlDocument = (document: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
