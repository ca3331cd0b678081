import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';

/** Who made the book, what may be done with it, and whose data it shows. */
export function Footer({ root }: { readonly root: string }): ReactElement {
  const { sentences, attribution, licence, digitsAttribution, notices } = messages.shell;
  return (
    <footer className="book-footer">
      <p>{sentences([attribution, licence])}</p>
      <p>
        {digitsAttribution} <a href={`${root}third-party-notices.txt`}>{notices}</a>
      </p>
    </footer>
  );
}
