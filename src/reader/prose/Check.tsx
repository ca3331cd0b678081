import { type ReactElement, useContext } from 'react';
import { lawParts } from '../../figures/widgets/shortLine.ts';
import { messages } from '../../messages/messages.ts';
import { targetSentence } from '../goals/goalWords.ts';
import { PageContext } from '../page.ts';

/** What an exercise asks of a figure, from the chapter's `goals.ts`: `of` is its name there. A script answers the buttons. */
export function Check({ of }: { readonly of: string }): ReactElement {
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
    </div>
  );
}
