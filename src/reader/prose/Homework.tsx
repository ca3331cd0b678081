import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';
import { Ref } from './Ref.tsx';

interface AssignmentProps {
  /** The exercise of the chapter, by its id. */
  readonly of: string;
  /** How long it takes. */
  readonly minutes: number;
  /** What it trains. */
  readonly children: ReactNode;
}

/** The exercises that a class can be given, each as an `Assignment`. */
export function Homework({ children }: { readonly children: ReactNode }): ReactElement {
  return <ul className="homework">{children}</ul>;
}

/** An exercise to give: which, how long it takes, and what it trains. */
export function Assignment({ of, minutes, children }: AssignmentProps): ReactElement {
  const { kind, number } = useContext(PageContext).label(of);
  // Before the parts of a text are numbered, a reference is to nothing yet.
  if (number !== '' && kind !== 'exercise') throw new Error(`The ${kind} "${of}" is no exercise.`);
  return (
    <li className="timed">
      <p className="timed-minutes">{messages.teach.takes(minutes)}</p>
      <div className="timed-body">
        <p className="assignment-name">
          <Ref to={of} titled />
        </p>
        {children}
      </div>
    </li>
  );
}
