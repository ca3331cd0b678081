import { type Claim, claimText, halfUnit, settingsOfClaim } from '../../claims/claim.ts';
import type { StatedClaim } from '../../claims/statedClaim.ts';
import type { BookMeasurement } from '../../claims/verified.ts';
import { lawLine } from '../../figures/widgets/shortLine.ts';
import { sweptSpan } from '../../figures/widgets/sweepWords.ts';
import { messages } from '../../messages/messages.ts';
import { make } from '../make.ts';
import { digitsOf, meanAndError } from './numbers.ts';

const words = messages.claims;

/** What is claimed, as a sentence. */
export function claimSentence(claim: Claim): string {
  const { quantity } = claim;
  const metric = messages.parameters.metric[quantity.metric].short;
  if (quantity.kind === 'level') return words.level(metric, quantity.layer, claimText(claim));
  if (quantity.kind === 'exponent') return words.exponent(metric, messages.parameters.label[quantity.over].toLowerCase(), claimText(claim));
  return words.slope(metric, quantity.to, quantity.from, claimText(claim));
}

/** The sizes that a claim goes over, where it does. */
const spanOf = ({ quantity }: Claim) => (quantity.kind === 'exponent' ? sweptSpan(quantity) : {});

/** A line of the table of numbers: whose number, the number, and how it came about. */
export const factRow = (whose: string, number: string, ...how: readonly string[]): readonly HTMLElement[] => [
  make('dt', {}, whose),
  make('dd', {}, make('b', {}, number), ...how.flatMap((one) => [' ', make('small', {}, one)])),
];

/** What the book measured, over how many networks, and by which code. */
function bookRow(claim: Claim, { measured, standardError, networks, seeds, digest, current }: BookMeasurement): readonly HTMLElement[] {
  const how = words.recorded(networks, seeds[0], seeds[seeds.length - 1]);
  const code = current ? words.verified(digest) : words.verifiedEarlier;
  return factRow(words.book, meanAndError(claim, measured, standardError), how, code);
}

/** What is claimed of which networks, how it is measured, what theory says, and what the book measured. */
export function claimFacts({ claim, theory, book }: StatedClaim): readonly HTMLElement[] {
  const exact = halfUnit(claim).toFixed(claim.digits + 1);
  const rows = theory
    ? factRow(messages.figure.theory[theory.mark], digitsOf(claim, theory.value), messages.theory.source[theory.source])
    : [];
  return [
    make('p', {}, claimSentence(claim)),
    make('p', { class: 'claim-panel-networks' }, lawLine(settingsOfClaim(claim, 0), spanOf(claim))),
    make('p', {}, words[claim.quantity.kind === 'exponent' ? 'exponentMethod' : 'method'](claim.networks, exact)),
    make('dl', {}, ...rows, ...(book ? bookRow(claim, book) : [])),
  ];
}
