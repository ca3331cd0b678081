import { expect } from 'vitest';
import { claimsByChapter } from '../../chapters/claims.ts';
import { claimsDigest, readVerified } from '../../src/build/verifiedClaims.ts';
import { measuredOf } from '../../src/claims/calculatedClaim.ts';
import { checkClaims, seedsOf } from '../../src/claims/checkClaims.ts';
import { predictClaim } from '../../src/claims/predictClaim.ts';
import { recordOf, sameRecord } from '../../src/claims/verified.ts';
import { type CheckedClaim, claimsTable, holdsEverywhere } from '../../src/commandLine/claimsTable.ts';
import { drawInNode } from '../../src/commandLine/drawInNode.ts';
import { isFull } from '../tier.ts';

/** Every measured claim of the book; `turn`: 0 in the first chapter that has claims, 1 in the next, and so on in turns. */
export const everyClaim = Object.entries(claimsByChapter).flatMap(([chapter, claims], k) =>
  Object.entries(measuredOf(claims)).map(([id, claim]) => ({ chapter, id, claim, turn: k % 2 })),
);

/**
 * Measures the claims of one of the two turns: each holds at the day's seed, and those at the fixed seeds are what the record says. The fixed seeds are
 * drawn again in the full tier, and wherever the record is of other code: what the same code draws from the same seeds is no news. Two test files have a
 * turn each, so that two cores share them.
 */
export async function expectClaimsToHold(turn: 0 | 1): Promise<void> {
  const claims = everyClaim.filter((one) => one.turn === turn);
  const { digest: recordedBy, chapters: recorded } = readVerified();
  const { fixed, ofTheDay } = seedsOf(new Date());
  const seeds = { fixed: isFull || recordedBy !== claimsDigest() ? fixed : [], ofTheDay };
  const measurements = await checkClaims(
    claims.map(({ claim }) => claim),
    seeds,
    drawInNode,
  );
  const checked: readonly CheckedClaim[] = claims.map((one, i) => ({
    ...one,
    predicted: predictClaim(one.claim),
    measurements: measurements[i],
  }));
  console.log(claimsTable(checked, { digest: claimsDigest(), recorded: recordedBy }));
  expect(checked.length).toBeGreaterThan(0);
  for (const { measurements: ofClaim } of checked) expect(ofClaim.map(({ seed }) => seed)).toEqual([...seeds.fixed, ofTheDay]);
  expect(checked.filter((claim) => !holdsEverywhere(claim)).map(({ id }) => id)).toEqual([]);
  const changed = checked.filter(({ chapter, id, measurements: all }) => {
    const atFixed = all.slice(0, seeds.fixed.length);
    return recorded[chapter][id] === undefined || (atFixed.length > 0 && !sameRecord(recorded[chapter][id], recordOf(atFixed)));
  });
  expect(
    changed.map(({ id }) => id),
    'numbers that chapters/verified.json has otherwise',
  ).toEqual([]);
}
