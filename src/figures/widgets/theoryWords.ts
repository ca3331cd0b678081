import { messages } from '../../messages/messages.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { valueText } from '../plots/valueText.ts';

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

/** What a theory asks, takes for granted and allows. */
export type TheoryAsks = Pick<Prediction, 'validity' | 'assumptions' | 'kind' | 'finiteWidthTerm' | 'finiteWidthTerms'>;

/** All that a theory asks of a setting, each with whether it is met and the numbers. */
export const conditionTexts = ({ validity }: TheoryAsks): readonly string[] =>
  validity.conditions.map(({ id, value, bound, met }) =>
    theory.asks[met ? 'met' : 'unmet'](theory.conditions[id][met ? 'met' : 'unmet'](value, bound)),
  );

/** What a theory takes for granted; undefined where it says nothing of that. */
export const assumptionText = ({ assumptions }: TheoryAsks): string | undefined =>
  assumptions.length === 0 ? undefined : theory.asks.assumes(assumptions.map((id) => theory.assumption[id]));

/** What a theory allows a finite width to add to its claim, in the unit of the claim. */
export function termText({ kind, validity, finiteWidthTerm, finiteWidthTerms }: TheoryAsks): string {
  if (!validity.holds) return theory.asks.noTermHere;
  if (!(finiteWidthTerm > 0) || !Number.isFinite(finiteWidthTerm)) return theory.asks.noTerm;
  const most = valueText(finiteWidthTerm);
  return kind === 'slope' ? theory.asks.slopeTerm(most) : theory.asks.term(most, finiteWidthTerms !== undefined);
}
