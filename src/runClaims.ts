import { claimsByChapter } from '../chapters/claims.ts';
import { claimsDigest, readVerified, writeVerified } from './build/verifiedClaims.ts';
import { checkClaims, seedsOf } from './claims/checkClaims.ts';
import { predictClaim } from './claims/predictClaim.ts';
import { type ClaimRecord, recordOf } from './claims/verified.ts';
import { type CheckedClaim, claimsTable, holdsEverywhere } from './commandLine/claimsTable.ts';
import { drawInNode } from './commandLine/drawInNode.ts';

// npm run claims: every number that the book states, measured at three seeds; exit code 1 when one fails. With --record, where all hold, the
// measurements at the fixed seeds are written to chapters/verified.json.
const checked: CheckedClaim[] = [];
const chapters: Record<string, Record<string, ClaimRecord>> = {};
const seeds = seedsOf(new Date());
for (const [chapter, claims] of Object.entries(claimsByChapter)) {
  const measurements = await checkClaims(Object.values(claims), seeds, drawInNode);
  const ofChapter = Object.entries(claims).map(([id, claim], i) => ({
    chapter,
    id,
    claim,
    predicted: predictClaim(claim),
    measurements: measurements[i],
  }));
  checked.push(...ofChapter);
  chapters[chapter] = Object.fromEntries(ofChapter.map(({ id, measurements: all }) => [id, recordOf(all.slice(0, seeds.fixed.length))]));
}
const allHold = checked.length > 0 && checked.every(holdsEverywhere);
const digest = claimsDigest();
if (allHold && process.argv.includes('--record')) writeVerified({ digest, chapters });
process.stdout.write(`${claimsTable(checked, { digest, recorded: readVerified().digest })}\n`);
process.exitCode = allHold ? 0 : 1;
