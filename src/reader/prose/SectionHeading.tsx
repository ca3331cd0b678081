import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/** The plain text of what stands in a heading. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  return Array.isArray(node) ? node.map(textOf).join('') : '';
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A section of a chapter, with an address of its own and a line in the page's contents. */
export function SectionHeading({ children }: { readonly children?: ReactNode }): ReactElement {
  const title = textOf(children);
  const id = slugOf(title);
  useContext(PageContext).addSection({ id, title });
  return (
    <h2 id={id}>
      {children}
      <a className="section-link" href={`#${id}`} aria-label={`${messages.shell.sectionLink}: ${title}`}>
        #
      </a>
    </h2>
  );
}
