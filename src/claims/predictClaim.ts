import { predict } from '../theory/predict.ts';
import type { Prediction } from '../theory/prediction.ts';
import { predictSweep } from '../theory/predictSweep.ts';
import { type Claim, type ExponentQuantity, readQuantity, settingsOfClaim, specsOfClaim } from './claim.ts';

/** What a theory says of a claim's quantity, and how it stands in the book. */
export interface ClaimTheory extends Pick<Prediction, 'mark' | 'source'> {
  readonly value: number;
}

/** What theory says of a claim's quantity, from its settings alone; undefined where no theory is valid there and claims it. */
export function theoryOfClaim(claim: Claim): ClaimTheory | undefined {
  const { quantity } = claim;
  if (quantity.kind === 'exponent') return theoryOfExponent(claim, quantity);
  const prediction = predict(specsOfClaim(claim, 0)[0], quantity.metric);
  if (!prediction?.validity.holds) return undefined;
  const { claimed, kind, values, firstLayer } = prediction;
  const [first, last] = quantity.kind === 'level' ? [quantity.layer, quantity.layer] : [quantity.from, quantity.to];
  const offsetClaimed = kind !== 'slope' || quantity.kind === 'slope';
  if (!offsetClaimed || first < claimed[0] || last > claimed[1]) return undefined;
  const { mark, source } = prediction;
  return { value: readQuantity(quantity, values, firstLayer), mark, source };
}

/** The exponent that theory gives, where it vouches for all sizes. */
function theoryOfExponent(claim: Claim, quantity: ExponentQuantity): ClaimTheory | undefined {
  const prediction = predictSweep(settingsOfClaim(claim, 0), quantity, quantity.metric);
  const level = prediction?.levels[0];
  if (prediction?.exponent === undefined || level === undefined || !prediction.holds.every(Boolean)) return undefined;
  return { value: prediction.exponent, mark: level.mark, source: level.source };
}

/** The number that theory says of a claim's quantity, where it says one. */
export const predictClaim = (claim: Claim): number | undefined => theoryOfClaim(claim)?.value;
