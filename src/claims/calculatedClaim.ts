import { type CalculatedClaim, type Claim, type Claims, halfUnit } from './claim.ts';

/** Whether a stated number is calculated, not measured. */
export const isCalculated = (claim: Claim | CalculatedClaim): claim is CalculatedClaim => 'calculation' in claim;

/** The measured ones of a chapter's claims. */
export const measuredOf = (claims: Claims): Readonly<Record<string, Claim>> =>
  Object.fromEntries(Object.entries(claims).filter((entry): entry is [string, Claim] => !isCalculated(entry[1])));

/** The calculated ones of a chapter's claims. */
export const calculatedOf = (claims: Claims): Readonly<Record<string, CalculatedClaim>> =>
  Object.fromEntries(Object.entries(claims).filter((entry): entry is [string, CalculatedClaim] => isCalculated(entry[1])));

/** Whether a calculated number is the stated one, up to half a unit of its last digit and the rounding of that. */
export const bearsOut = (claim: CalculatedClaim, calculated: number): boolean =>
  Math.abs(calculated - claim.states) <= halfUnit(claim) * (1 + 1e-9);
