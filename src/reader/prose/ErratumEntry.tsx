import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ErratumEntryText } from '../erratum.ts';
import { PageContext } from '../page.ts';
import { Cite } from './Cite.tsx';
import { Mark } from './Mark.tsx';

interface EntryProps {
  /** Its name in `chapters/errata.ts`, and its address. */
  readonly of: string;
  /** `Printed`, `Found` and `Changes`. */
  readonly children: ReactNode;
}

/** An erratum in full: where it is, of what kind, how we know, and what is printed beside what we find. */
export function ErratumEntry({ of, children }: EntryProps): ReactElement {
  const { id, title, work, at, kind, mark, chapter } = useContext(PageContext).erratumEntry(of);
  return (
    <section className="erratum-entry" id={id} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>
        <a href={`#${id}`}>{title}</a>
      </h3>
      <p className="erratum-facts">
        <Cite of={work} at={at} />
        <span>{messages.prose.erratumKind[kind]}</span>
        <Mark of={mark} />
        <ChapterOf {...chapter} />
      </p>
      {children}
    </section>
  );
}

function ChapterOf({ title, number, href }: ErratumEntryText['chapter']): ReactElement {
  const name = messages.shell.chapterNumber(number);
  return href === undefined ? (
    <span title={title}>{name}</span>
  ) : (
    <a href={href} title={title}>
      {name}
    </a>
  );
}

interface PartProps {
  readonly head: string;
  readonly children: ReactNode;
}

const Part = ({ head, children }: PartProps): ReactElement => (
  <div className="erratum-part">
    <p className="erratum-part-head">{head}</p>
    <div>{children}</div>
  </div>
);

/** What stands in the work. */
export const Printed = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <Part head={messages.prose.printed}>{children}</Part>
);

/** What we find, with the evidence. */
export const Found = ({ children }: { readonly children: ReactNode }): ReactElement => <Part head={messages.prose.found}>{children}</Part>;

/** What becomes of the statement. */
export const Changes = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <Part head={messages.prose.changes}>{children}</Part>
);
