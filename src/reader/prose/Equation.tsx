import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { Term, type TermDeed } from '../math/Term.tsx';
import { PageContext } from '../page.ts';

/** What a term of a formula is called, and what it does. */
type EquationTerm = TermDeed & { readonly words: string };

interface EquationProps {
  /** What `Ref` calls it, and its address. */
  readonly id: string;
  /** What terms of the formula do to a figure, by their names in it: they stand below it in words, too. */
  readonly terms?: Readonly<Record<string, EquationTerm>>;
  /** One formula of a line of its own. */
  readonly children: ReactNode;
}

/** A numbered formula. */
export function Equation({ id, terms, children }: EquationProps): ReactElement {
  const { number } = useContext(PageContext).addLabel('equation', id);
  return (
    <div className="equation" id={id}>
      {children}
      <a className="equation-number" href={`#${id}`} aria-label={messages.prose.numbered.equation(number)}>
        ({number})
      </a>
      {terms && <EquationTerms terms={terms} />}
    </div>
  );
}

/** What the terms of a formula do to a figure, in words. */
function EquationTerms({ terms }: Required<Pick<EquationProps, 'terms'>>): ReactElement {
  const all = Object.entries(terms);
  const { number } = useContext(PageContext).label(all[0]?.[1].figure ?? '');
  return (
    <p className="equation-terms">
      {messages.driven.terms.inFigure(messages.prose.numbered.figure(number))}
      {all.map(([of, { words, ...deed }]) => (
        <Term key={of} of={of} {...deed}>
          {words}
        </Term>
      ))}
    </p>
  );
}
