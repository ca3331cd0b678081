import type { Claim } from './claim.ts';
import { type ClaimTheory, theoryOfClaim } from './predictClaim.ts';
import type { BookMeasurement } from './verified.ts';

/** A claim as a page states it: with what theory says of it and what the book measured, where they are known. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly theory?: ClaimTheory;
  readonly book?: BookMeasurement;
}

/** A claim with all that a page says of it. */
export const stateClaim = (claim: Claim, book?: BookMeasurement): StatedClaim => ({ claim, theory: theoryOfClaim(claim), book });
