import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';
import { Cite } from './Cite.tsx';
import { Mark, type MarkId } from './Mark.tsx';

interface StatementProps {
  /** What `Ref` calls it, and its address. */
  readonly id: string;
  /** A few words that name it. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A theorem says whose it is; what is ours or observed may name the work that it adds to. */
type Source =
  | { readonly mark: 'theorem'; readonly cite: string; readonly at?: string }
  | { readonly mark: Exclude<MarkId, 'theorem'>; readonly cite?: string; readonly at?: string };

/** A numbered result, with its mark and its source. */
export function Theorem({ id, title, mark, cite, at, children }: StatementProps & Source): ReactElement {
  const { number } = useContext(PageContext).addLabel('result', id, title);
  return (
    <section className={`theorem theorem-${mark}`} id={id} aria-labelledby={`${id}-head`}>
      <p className="theorem-head" id={`${id}-head`}>
        <span className="theorem-name">
          {messages.prose.numbered.result(number)}
          {title !== undefined && <span className="theorem-title">{title}</span>}
        </span>
        <span className="theorem-source">
          <Mark of={mark} />
          {cite !== undefined && <Cite of={cite} at={at} />}
        </span>
      </p>
      {children}
    </section>
  );
}
