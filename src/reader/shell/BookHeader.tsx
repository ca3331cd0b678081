import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { homeOf, type Place } from '../place.ts';
import { KeysButton } from './KeysButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface BookHeaderProps {
  readonly place: Place;
  readonly title: string;
  /** The drawer of contents; browsers that cannot open it have the link to the contents of the home page. */
  readonly drawer: ReactNode;
}

/** The bar above every chapter: the contents, the book, as the way home, where the reader is, and the other languages. */
export function BookHeader({ place, title, drawer }: BookHeaderProps): ReactElement {
  const home = homeOf(place);
  return (
    <header className="book-header">
      {drawer}
      <a className="book-header-title" href={home}>
        {messages.shell.bookTitle}
      </a>
      <span className="book-header-chapter">{title}</span>
      <a className="book-header-contents" href={`${home}#contents`}>
        {messages.shell.contents}
      </a>
      <LanguageSwitch place={place} />
      <div className="header-tools">
        <KeysButton />
        <ThemeSwitch />
      </div>
    </header>
  );
}
