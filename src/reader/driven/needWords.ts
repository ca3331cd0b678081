import type { Need, Needs } from '../../claims/needs.ts';
import type { KnobId } from '../../figures/widgets/benchProps.ts';
import { optionLabel } from '../../figures/widgets/optionLabel.ts';
import { messages } from '../../messages/messages.ts';

const { guide } = messages.driven;

function valueWords(id: KnobId, need: Need): string {
  if (typeof need !== 'object') return optionLabel(id, String(need));
  const { atLeast, atMost } = need;
  return [
    ...(atLeast === undefined ? [] : [guide.atLeast(String(atLeast))]),
    ...(atMost === undefined ? [] : [guide.atMost(String(atMost))]),
  ].join(' · ');
}

/** What settings are to be, in words: "Normalization: batch norm · Width: at most 16". */
export const needWords = (needs: Needs): string =>
  (Object.entries(needs) as [KnobId, Need][])
    .map(([id, need]) => guide.need(messages.parameters.label[id], valueWords(id, need)))
    .join(' · ');
