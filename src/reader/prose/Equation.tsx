import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

interface EquationProps {
  /** What `Ref` calls it, and its address. */
  readonly id: string;
  /** One formula of a line of its own. */
  readonly children: ReactNode;
}

/** A numbered formula. */
export function Equation({ id, children }: EquationProps): ReactElement {
  const { number } = useContext(PageContext).addLabel('equation', id);
  return (
    <div className="equation" id={id}>
      {children}
      <a className="equation-number" href={`#${id}`} aria-label={messages.prose.numbered.equation(number)}>
        ({number})
      </a>
    </div>
  );
}
