import { type ReactElement, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/** A link to a numbered figure, equation, result or exercise of the chapter: `to` is its id. */
export function Ref({ to }: { readonly to: string }): ReactElement {
  const { kind, id, number } = useContext(PageContext).label(to);
  return (
    <a className="ref" href={`#${id}`} data-preview={kind === 'figure' ? undefined : ''}>
      {messages.prose.numbered[kind](number)}
    </a>
  );
}
