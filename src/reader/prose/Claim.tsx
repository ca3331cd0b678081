import { type ReactElement, useContext } from 'react';
import { claimText, halfUnit } from '../../claims/claim.ts';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/** A number that the chapter states, printed from its `claims.ts`: `of` is its name there. */
export function Claim({ of }: { readonly of: string }): ReactElement {
  const claim = useContext(PageContext).claim(of);
  const text = claimText(claim);
  return (
    <data className="claim" value={text} title={messages.claims.measured(claim.networks, halfUnit(claim).toFixed(claim.digits + 1))}>
      {text}
    </data>
  );
}
