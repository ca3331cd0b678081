import { type Target, targetText } from '../../claims/goal.ts';
import { messages } from '../../messages/messages.ts';

/** What a target asks, as a sentence without its stop. */
export function targetSentence(target: Target): string {
  const { quantity, side } = target;
  const metric = messages.parameters.metric[quantity.metric].short;
  if (quantity.kind === 'level') return messages.goals.level[side](metric, quantity.layer, targetText(target));
  return messages.goals.slope[side](metric, quantity.to, quantity.from, targetText(target));
}
