import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import type { StatedGoal } from '../../claims/goal.ts';
import { lawParts } from '../../figures/widgets/shortLine.ts';
import { messages } from '../../messages/messages.ts';
import { targetSentence } from '../goals/goalWords.ts';
import { PageContext } from '../page.ts';

/** The goal of the `Check` that is being rendered. */
export const GoalContext = createContext<StatedGoal | undefined>(undefined);

interface CheckProps {
  /** Its name in the chapter's `goals.ts`. */
  readonly of: string;
  /** A `Mistake` for each of the goal's. */
  readonly children?: ReactNode;
}

/** What an exercise asks of a figure. A script answers the buttons. */
export function Check({ of, children }: CheckProps): ReactElement {
  const { goal, label } = useContext(PageContext).goal(of);
  const { goals, prose } = messages;
  return (
    <div className="goal" data-goal={JSON.stringify(goal)}>
      <p>
        {goals.on}
        <a href={`#${goal.figure}`}>{prose.numbered.figure(label.number)}</a>
        {goals.until}
      </p>
      <ul>
        {goal.targets.map((target) => (
          <li key={target.quantity.metric}>{targetSentence(target)}</li>
        ))}
      </ul>
      <p className="goal-held">
        {goals.held}
        {lawParts(goal.held).join(' · ')}
      </p>
      <p className="goal-buttons">
        <button type="button" className="plain-button" data-goal-check="">
          {goals.check}
        </button>{' '}
        <button type="button" className="plain-button" data-goal-skip="">
          {goals.skip}
        </button>
      </p>
      {children !== undefined && <GoalContext value={goal}>{children}</GoalContext>}
    </div>
  );
}
