import { Children, createContext, isValidElement, type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';

interface PlanProps {
  /** How long it takes; the minutes of its stages must come to the same. */
  readonly minutes: number;
  /** Its `Stage`s, and nothing else. */
  readonly children: ReactNode;
}

interface StageProps {
  readonly minutes: number;
  /** What is on the screen, what to say and ask, and what the class sees. */
  readonly children: ReactNode;
}

/** The minute at which a stage begins. */
const Start = createContext(0);

/** A lecture, or the part of one that a chapter fills, stage after stage by the clock. */
export function Plan({ minutes, children }: PlanProps): ReactElement {
  const stages = Children.toArray(children).filter((child) => isValidElement<StageProps>(child));
  const starts = stages.map((_, i) => stages.slice(0, i).reduce((sum, stage) => sum + stage.props.minutes, 0));
  const sum = stages.reduce((total, stage) => total + stage.props.minutes, 0);
  if (sum !== minutes) throw new Error(`A plan of ${minutes} minutes has stages of ${sum} minutes in all.`);
  return (
    <ol className="plan">
      {stages.map((stage, i) => (
        <Start key={stage.key} value={starts[i]}>
          {stage}
        </Start>
      ))}
    </ol>
  );
}

/** One stage of a `Plan`: when, and what. */
export function Stage({ minutes, children }: StageProps): ReactElement {
  const start = useContext(Start);
  return (
    <li className="timed">
      <p className="timed-minutes">{messages.teach.minutes(start, start + minutes)}</p>
      <div className="timed-body">{children}</div>
    </li>
  );
}
