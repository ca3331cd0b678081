import { type Claim, claimText } from '../claims/claim.ts';
import type { Measurement } from '../claims/measureClaim.ts';
import { commandLine } from '../messages/commandLine.ts';
import { columnsOf } from './columns.ts';

/** A claim with its place in the book, what theory says of it, and what was measured at each seed. */
export interface CheckedClaim {
  readonly chapter: string;
  readonly id: string;
  readonly claim: Claim;
  readonly predicted?: number;
  readonly measurements: readonly Measurement[];
}

/** Decimals beyond those that the claim prints. */
const more = 2;

/** Whether a claim was measured at all, and held at every seed. */
export const holdsEverywhere = ({ measurements }: CheckedClaim): boolean =>
  measurements.length > 0 && measurements.every(({ holds }) => holds);

function rowsOf({ chapter, id, claim, predicted, measurements }: CheckedClaim): readonly (readonly string[])[] {
  const { noTheory, verdict } = commandLine.claims;
  const printed = (value: number): string => value.toFixed(claim.digits + more);
  return measurements.map(({ seed, networks, measured, standardError, reason }) => [
    chapter,
    id,
    claimText(claim),
    String(seed),
    String(networks),
    predicted === undefined ? noTheory : printed(predicted),
    printed(measured),
    printed(standardError),
    verdict[reason],
  ]);
}

/** The digest of the code that measured, and of the code that made the recorded measurements. */
export interface Digests {
  readonly digest: string;
  readonly recorded: string;
}

/** A row per claim and seed under a head, in columns; then by which code, where that is said, and the sum as the last line. */
export function claimsTable(checked: readonly CheckedClaim[], digests?: Digests): string {
  const lines = columnsOf([Object.values(commandLine.claims.column), ...checked.flatMap(rowsOf)]);
  const hold = checked.filter(holdsEverywhere).length;
  const code = digests ? [commandLine.claims.code(digests.digest, digests.recorded)] : [];
  return [...lines, ...code, commandLine.claims.sum(hold, checked.length - hold)].join('\n');
}
