import { isValidElement, type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/** The plain text of what stands in a heading. A formula stands in it twice: its MathML counts, without the TeX inside. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isValidElement<{ children?: ReactNode; className?: string }>(node)) return '';
  const repeated = node.type === 'annotation' || node.props.className === 'katex-html';
  return repeated ? '' : textOf(node.props.children);
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A section of a chapter, with an address of its own and a line in the page's contents. */
export function SectionHeading({ children }: { readonly children?: ReactNode }): ReactElement {
  const title = textOf(children);
  const id = useContext(PageContext).addSection({ id: slugOf(title), title });
  return (
    <h2 id={id}>
      {children}
      <a className="section-link" href={`#${id}`} aria-label={messages.shell.sectionLink(title)}>
        #
      </a>
    </h2>
  );
}
