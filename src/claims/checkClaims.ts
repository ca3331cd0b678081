import type { Claim } from './claim.ts';
import { type Measurement, measureClaim, measureClaims, type Sample } from './measureClaim.ts';

/** The seeds that a claim must pass at; `ofTheDay` changes with the UTC date, so that no claim is true of chosen draws alone. */
export interface Seeds {
  readonly fixed: readonly number[];
  readonly ofTheDay: number;
}

const millisecondsADay = 86_400_000;
/** More networks for a claim that fails at the day's seed, before that counts. */
const patience = 4;

/** Seeds 1, 2 and the number of days since 1970. */
export const seedsOf = (now: Date): Seeds => ({ fixed: [1, 2], ofTheDay: Math.floor(now.getTime() / millisecondsADay) });

/** Measures claims at every seed: for each claim, in order, a measurement per seed, the day's last. */
export async function checkClaims(claims: readonly Claim[], { fixed, ofTheDay }: Seeds, sample: Sample): Promise<readonly Measurement[][]> {
  const measurements: Measurement[][] = claims.map(() => []);
  for (const seed of fixed) {
    for (const [i, measurement] of (await measureClaims(claims, seed, sample)).entries()) measurements[i].push(measurement);
  }
  for (const [i, measurement] of (await measureClaims(claims, ofTheDay, sample)).entries()) {
    const again = { ...claims[i], networks: patience * claims[i].networks };
    measurements[i].push(measurement.holds ? measurement : await measureClaim(again, ofTheDay, sample));
  }
  return measurements;
}
