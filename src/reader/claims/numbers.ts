import type { Claim } from '../../claims/claim.ts';

/** Decimals beyond those that the text prints. */
const more = 2;

/** A number with more digits than the claim that it stands beside. */
export const digitsOf = ({ digits }: Claim, value: number): string =>
  Number.isFinite(value) ? value.toFixed(digits + more).replace('-', '−') : '–';

/** A mean and its standard error, as they stand beside a claim. */
export const meanAndError = (claim: Claim, mean: number, error: number): string => `${digitsOf(claim, mean)} ± ${digitsOf(claim, error)}`;

/** Fewer digits than are allowed: a seed that can be read aloud. */
const largestFresh = 1_000_000;

/** A seed that nobody chose. */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] % largestFresh;
