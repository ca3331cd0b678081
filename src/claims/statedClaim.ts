import { isCalculated } from './calculatedClaim.ts';
import type { Calculation } from './calculations/calculation.ts';
import { calculations } from './calculations/index.ts';
import type { CalculatedClaim, Claim } from './claim.ts';
import { type ClaimTheory, theoryOfClaim } from './predictClaim.ts';
import type { BookMeasurement } from './verified.ts';

/** A claim as a page states it: with what theory says of it and what the book measured, where they are known. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly theory?: ClaimTheory;
  readonly book?: BookMeasurement;
}

/** A calculated number as a page states it, with its formula. */
export interface StatedCalculation extends Pick<Calculation, 'tex' | 'drawn'> {
  readonly claim: CalculatedClaim;
}

/** A claim with all that a page says of it. */
export function stateClaim(claim: Claim | CalculatedClaim, book?: BookMeasurement): StatedClaim | StatedCalculation {
  if (!isCalculated(claim)) return { claim, theory: theoryOfClaim(claim), book };
  const { tex, drawn }: Calculation = calculations[claim.calculation];
  return { claim, tex, drawn };
}
