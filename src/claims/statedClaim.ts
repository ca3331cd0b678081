import type { Claim } from './claim.ts';
import { type ClaimTheory, theoryOfClaim } from './predictClaim.ts';

/** A claim as a page states it: with what theory says of it, where it says something. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly theory?: ClaimTheory;
}

/** A claim with all that a page says of it. */
export const stateClaim = (claim: Claim): StatedClaim => ({ claim, theory: theoryOfClaim(claim) });
