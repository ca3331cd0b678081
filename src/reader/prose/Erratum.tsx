import { type ReactElement, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/** A line below what the text says of a work: the way to the erratum `of` that name, where what is printed stands beside what we find. */
export function Erratum({ of }: { readonly of: string }): ReactElement {
  const { title, href } = useContext(PageContext).erratum(of);
  return (
    <p className="erratum">
      {messages.prose.erratum} <a href={href}>{title}</a>
    </p>
  );
}
