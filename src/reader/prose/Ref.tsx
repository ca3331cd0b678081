import { type ReactElement, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

interface RefProps {
  readonly to: string;
  /** Whether its title stands behind its number. */
  readonly titled?: boolean;
}

/** A link to a numbered figure, equation, result or exercise of the chapter: `to` is its id. */
export function Ref({ to, titled = false }: RefProps): ReactElement {
  const { label, way } = useContext(PageContext);
  const { kind, id, number, title } = label(to);
  const preview = kind === 'figure' || way !== '' ? undefined : '';
  return (
    <>
      <a className="ref" href={`${way}#${id}`} data-preview={preview}>
        {messages.prose.numbered[kind](number)}
      </a>
      {titled && title !== undefined && <span className="ref-title">{title}</span>}
    </>
  );
}
