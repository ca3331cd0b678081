import { predict } from '../theory/predict.ts';
import { type Claim, readQuantity, specOfClaim } from './claim.ts';

/** What theory says of a claim's quantity, from its settings alone; undefined where no theory is valid there and claims it. */
export function predictClaim(claim: Claim): number | undefined {
  const { quantity } = claim;
  const prediction = predict(specOfClaim(claim, 0), quantity.metric);
  if (!prediction?.validity.holds) return undefined;
  const { claimed, kind, values, firstLayer } = prediction;
  const [first, last] = quantity.kind === 'level' ? [quantity.layer, quantity.layer] : [quantity.from, quantity.to];
  const offsetClaimed = kind !== 'slope' || quantity.kind === 'slope';
  return offsetClaimed && first >= claimed[0] && last <= claimed[1] ? readQuantity(quantity, values, firstLayer) : undefined;
}
