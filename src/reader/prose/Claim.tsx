import { type ReactElement, useContext } from 'react';
import { type CalculatedClaim, claimText, halfUnit, type Claim as MeasuredClaim } from '../../claims/claim.ts';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/**
 * A number that the chapter states, printed from its `claims.ts`: `of` is its name there. Plain text, which a script makes the button of the
 * panel where it is measured or calculated again.
 */
export function Claim({ of }: { readonly of: string }): ReactElement {
  const stated = useContext(PageContext).claim(of);
  const text = claimText(stated.claim);
  return (
    <data className="claim" value={text} title={titleOf(stated.claim)} data-claim={JSON.stringify(stated)}>
      {text}
    </data>
  );
}

function titleOf(claim: MeasuredClaim | CalculatedClaim): string {
  const { calculated, measured, measuredExponent } = messages.claims;
  // Not by `isCalculated`, whose module brings the formulas.
  if ('calculation' in claim) return calculated;
  const say = claim.quantity.kind === 'exponent' ? measuredExponent : measured;
  return say(claim.networks, halfUnit(claim).toFixed(claim.digits + 1));
}
