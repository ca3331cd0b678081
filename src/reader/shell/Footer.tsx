import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';

/** Who made the book, what may be done with it, and whose data it shows. */
export function Footer(): ReactElement {
  const { attribution, licence, digitsAttribution } = messages.shell;
  return (
    <footer className="book-footer">
      <p>
        {attribution} {licence}
      </p>
      <p>{digitsAttribution}</p>
    </footer>
  );
}
