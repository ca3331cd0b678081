import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';

/** The bar above every chapter: the book, as the way home, and where the reader is. */
export function BookHeader({ root, title }: { readonly root: string; readonly title: string }): ReactElement {
  return (
    <header className="book-header">
      <a className="book-header-title" href={root}>
        {messages.shell.bookTitle}
      </a>
      <span className="book-header-chapter">{title}</span>
      <a className="book-header-contents" href={`${root}#contents`}>
        {messages.shell.contents}
      </a>
    </header>
  );
}
