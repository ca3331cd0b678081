import type { Measurement } from './measureClaim.ts';

/** What the book measured of a claim: the mean over its fixed seeds, as many networks at each. */
export interface ClaimRecord {
  readonly measured: number;
  readonly standardError: number;
  readonly networks: number;
  readonly seeds: readonly number[];
}

/** The measurements of all claims, by chapter and name, and the digest of the code that made them. */
export interface VerifiedClaims {
  readonly digest: string;
  readonly chapters: Readonly<Record<string, Readonly<Record<string, ClaimRecord>>>>;
}

/** A recorded measurement as a page shows it: by which code, and whether that is the code at hand. */
export interface BookMeasurement extends ClaimRecord {
  readonly digest: string;
  readonly current: boolean;
}

/** Digits kept of a recorded number, and by how much one of these numbers may differ where it is measured again. */
const digits = 6;
const allowed = 1e-5;

const rounded = (value: number): number => Number(value.toPrecision(digits));

/** The measurements of one claim at several seeds, with equally many networks, as one. */
export function recordOf(measurements: readonly Measurement[]): ClaimRecord {
  const count = measurements.length;
  const measured = measurements.reduce((sum, one) => sum + one.measured, 0) / count;
  const standardError = Math.hypot(...measurements.map((one) => one.standardError)) / count;
  const { networks } = measurements[0];
  return { measured: rounded(measured), standardError: rounded(standardError), networks, seeds: measurements.map(({ seed }) => seed) };
}

/** Whether two records say the same, up to the last digits. */
export function sameRecord(a: ClaimRecord, b: ClaimRecord): boolean {
  const close = (x: number, y: number): boolean => Math.abs(x - y) <= allowed * Math.abs(y);
  const [drawn, others] = [a, b].map(({ networks, seeds }) => [networks, ...seeds].join());
  return drawn === others && close(a.measured, b.measured) && close(a.standardError, b.standardError);
}
