import { type Claim, claimText, halfUnit, settingsOfClaim } from '../../claims/claim.ts';
import type { StatedClaim } from '../../claims/statedClaim.ts';
import { lawLine } from '../../figures/widgets/shortLine.ts';
import { messages } from '../../messages/messages.ts';
import { make } from '../make.ts';
import { digitsOf } from './numbers.ts';

const words = messages.claims;

/** What is claimed, as a sentence. */
export function claimSentence(claim: Claim): string {
  const { quantity } = claim;
  const metric = messages.parameters.metric[quantity.metric].short;
  if (quantity.kind === 'level') return words.level(metric, quantity.layer, claimText(claim));
  return words.slope(metric, quantity.to, quantity.from, claimText(claim));
}

/** A line of the table of numbers: whose number, the number, and how it came about. */
export const factRow = (whose: string, number: string, how: string): readonly HTMLElement[] => [
  make('dt', {}, whose),
  make('dd', {}, make('b', {}, number), ' ', make('small', {}, how)),
];

/** What is claimed of which networks, how it is measured, and what theory says. */
export function claimFacts({ claim, theory }: StatedClaim): readonly HTMLElement[] {
  const exact = halfUnit(claim).toFixed(claim.digits + 1);
  const rows = theory
    ? factRow(messages.figure.theory[theory.mark], digitsOf(claim, theory.value), messages.theory.source[theory.source])
    : [];
  return [
    make('p', {}, claimSentence(claim)),
    make('p', { class: 'claim-panel-networks' }, lawLine(settingsOfClaim(claim, 0))),
    make('p', {}, words.method(claim.networks, exact)),
    make('dl', {}, ...rows),
  ];
}
