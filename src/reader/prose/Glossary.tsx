import { type ReactElement, type ReactNode, useContext } from 'react';
import { termId } from '../glossary.ts';
import { PageContext } from '../page.ts';

interface GlossaryProps {
  /** The word's name in `chapters/glossary.ts`. */
  readonly of: string;
  /** The word as it stands in this sentence; as the glossary has it where nothing is given. */
  readonly children?: ReactNode;
}

/** A word of the book, as a link to its meaning at the end of the chapter. */
export function Glossary({ of, children }: GlossaryProps): ReactElement {
  const page = useContext(PageContext);
  const { id, term } = page.term(of);
  return (
    <a className="glossary-word" href={`${page.way}#${termId(id)}`} data-preview={page.way === '' ? '' : undefined}>
      {children ?? term}
    </a>
  );
}
