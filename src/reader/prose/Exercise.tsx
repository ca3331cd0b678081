import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';
import { Fold } from './Fold.tsx';

interface ExerciseProps {
  /** What `Ref` calls it, and its address. */
  readonly id: string;
  readonly title?: string;
  /** The question, then its `Hint` and `Solution`. */
  readonly children: ReactNode;
}

/** A numbered exercise. */
export function Exercise({ id, title, children }: ExerciseProps): ReactElement {
  const { number } = useContext(PageContext).addLabel('exercise', id, title);
  return (
    <section className="exercise" id={id} aria-labelledby={`${id}-head`}>
      <p className="exercise-head" id={`${id}-head`}>
        <span className="exercise-name">
          {messages.prose.numbered.exercise(number)}
          {title !== undefined && <span className="exercise-title">{title}</span>}
        </span>
      </p>
      {children}
    </section>
  );
}

/** The first step of an exercise, for a reader who is stuck. */
export function Hint({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Fold kind="hint" summary={messages.prose.hint}>
      {children}
    </Fold>
  );
}

/** An exercise, solved in full. */
export function Solution({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Fold kind="solution" summary={messages.prose.solution}>
      {children}
    </Fold>
  );
}
