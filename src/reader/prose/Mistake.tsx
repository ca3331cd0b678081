import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { GoalContext } from './Check.tsx';

interface MistakeProps {
  /** Its name in the goal. */
  readonly of: string;
  /** What helps whoever made it. */
  readonly children: ReactNode;
}

/** A hint for a typical wrong answer, in a `Check`: a script shows it to whoever gives that answer; on paper, and without scripts, it is there for all. */
export function Mistake({ of, children }: MistakeProps): ReactElement {
  const goal = useContext(GoalContext);
  if (goal?.mistakes?.[of] === undefined) throw new Error(`There is no mistake "${of}" of the goal that it stands in.`);
  return (
    <div className="why" data-mistake={of}>
      <p className="why-head">{messages.driven.answer.typical}</p>
      {children}
    </div>
  );
}
