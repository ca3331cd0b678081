import { claimText } from '../../claims/claim.ts';
import type { StatedCalculation } from '../../claims/statedClaim.ts';
import { messages } from '../../messages/messages.ts';
import { make } from '../make.ts';
import { typesetInto } from '../math/typesetInto.ts';
import { factRow } from './claimFacts.ts';
import { digitsOf, freshSeed } from './numbers.ts';

const words = messages.claims;

/** The formula of a calculated number, and how it stands to chance. */
export function calculationFacts({ tex, drawn }: StatedCalculation): readonly HTMLElement[] {
  const formula = make('p', { class: 'claim-panel-formula', tabindex: '0' }, tex);
  // Where it cannot be set, its TeX stays.
  typesetInto(formula, `\\displaystyle ${tex}`).catch(() => undefined);
  return [make('p', {}, drawn ? words.calculationDrawn : words.calculation), formula];
}

/** A button that calculates a number anew, from formulas that come when it is pressed, and the two numbers beside each other. */
export function calculationForm({ claim, drawn }: StatedCalculation): { readonly element: HTMLElement; focus(): void; stop(): void } {
  const button = make('button', { type: 'submit', class: 'plain-button' }, words.calculate);
  const numbers = make('dl', {}, ...factRow(words.stated, claimText(claim)));
  const verdict = make('p', { class: 'claim-verdict', role: 'status' });
  const form = make('form', {}, make('div', { class: 'claim-panel-row' }, button), numbers, verdict);
  const say = (reason: 'holds' | 'contradicted' | 'undefined', text: string): void => {
    verdict.textContent = text;
    verdict.dataset.reason = reason;
    verdict.scrollIntoView({ block: 'nearest' });
  };
  const calculate = async (): Promise<void> => {
    const { bearsOut, calculations } = await import('../../claims/calculations/inBrowser.ts');
    const seed = freshSeed();
    const calculated = calculations[claim.calculation].calculate(seed);
    const how = drawn ? [words.atSeed(seed)] : [];
    numbers.replaceChildren(...factRow(words.stated, claimText(claim)), ...factRow(words.here, digitsOf(claim, calculated), ...how));
    if (bearsOut(claim, calculated)) say('holds', words.verdict.holds);
    else say('contradicted', words.contradictedByFormula);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    calculate().catch((error: unknown) => say('undefined', words.failed(error instanceof Error ? error.message : String(error))));
  });
  return { element: form, focus: () => button.focus({ preventScroll: true }), stop: () => {} };
}
