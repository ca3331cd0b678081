import { type ReactElement, useContext } from 'react';
import { claimText, halfUnit } from '../../claims/claim.ts';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/**
 * A number that the chapter states, printed from its `claims.ts`: `of` is its name there. Plain text, which a script makes the button of the
 * panel where it is measured again.
 */
export function Claim({ of }: { readonly of: string }): ReactElement {
  const stated = useContext(PageContext).claim(of);
  const text = claimText(stated.claim);
  const title = messages.claims[stated.claim.quantity.kind === 'exponent' ? 'measuredExponent' : 'measured'](
    stated.claim.networks,
    halfUnit(stated.claim).toFixed(stated.claim.digits + 1),
  );
  return (
    <data className="claim" value={text} title={title} data-claim={JSON.stringify(stated)}>
      {text}
    </data>
  );
}
