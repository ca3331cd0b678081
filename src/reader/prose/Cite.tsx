import { type ReactElement, useContext } from 'react';
import { PageContext } from '../page.ts';
import { citationText, referenceId } from '../reference.ts';

interface CiteProps {
  /** The work's name in `chapters/references.bib`. */
  readonly of: string;
  /** A place in it, as "Theorem 3.5". */
  readonly at?: string;
}

/** A work that the text rests on, as a link to the chapter's list of references. */
export function Cite({ of, at }: CiteProps): ReactElement {
  const { cite, way } = useContext(PageContext);
  return (
    <a className="cite" href={`${way}#${referenceId(of)}`} data-preview={way === '' ? '' : undefined}>
      {citationText(cite(of), at)}
    </a>
  );
}
