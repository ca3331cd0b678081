import { messages } from '../../messages/messages.ts';
import type { Prediction } from '../../theory/prediction.ts';

const { theory, figure } = messages;

/** Whose theory is drawn and what of it is claimed; apart from that, whether it holds at this setting. */
export function theoryWords({ source, kind, mark, validity }: Pick<Prediction, 'source' | 'kind' | 'mark' | 'validity'>): {
  readonly claim: string;
  readonly verdict: string;
} {
  const { id, value, bound } = validity.because;
  const because = theory.conditions[id][validity.holds ? 'met' : 'unmet'](value, bound);
  return {
    claim: messages.shell.sentences([figure.theoryNote(theory.mark[mark], theory.source[source]), theory.kind[kind], '']),
    verdict: validity.holds ? theory.valid(because) : theory.outside(because),
  };
}
